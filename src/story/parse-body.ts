import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { checkMarkup } from "./article-markup.ts";
import { firstUnreadable } from "./characters.ts";
import { unreadable } from "./check-source.ts";
import { depthFault } from "./markdown-depth.ts";
import { placeOf } from "./read-body.ts";
import type { Stray } from "./stray-markup.ts";

/** Reads the Markdown of an article, and reports what is not to be in it; undefined where it cannot be read at all. */
export function parseBody(body: string, report: (stray: Stray) => void): Root | undefined {
  const deep = depthFault(body);
  if (deep) {
    report({ ...deep.place, rule: "nesting-depth", found: deep.found, expected: deep.expected });
    return undefined;
  }
  const tree: Root = remark().use(remarkGfm).parse(body);
  for (const stray of checkMarkup(tree, body)) report(stray);
  visit(tree, "text", (node, _index, parent) => {
    const stray = firstUnreadable(node.value);
    if (stray) report({ ...placeOf(node.position ? node : (parent ?? node)), ...unreadable(stray.found) });
  });
  return tree;
}
