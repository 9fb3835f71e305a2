import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { checkMarkup } from "./article-markup.ts";
import { checkSigns } from "./article-signs.ts";
import { depthFault } from "./markdown-depth.ts";
import type { Stray } from "./stray-markup.ts";

/** Reads the Markdown of an article, and reports what is not to be in it; undefined where it cannot be read at all. */
export function parseBody(body: string, report: (stray: Stray) => void): Root | undefined {
  const deep = depthFault(body);
  if (deep) {
    report({ ...deep.place, rule: "nesting-depth", found: deep.found, expected: deep.expected });
    return undefined;
  }
  const tree: Root = remark().use(remarkGfm).parse(body);
  for (const stray of [...checkMarkup(tree, body), ...checkSigns(tree, body)]) report(stray);
  return tree;
}
