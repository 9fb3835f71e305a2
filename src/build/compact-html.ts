import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { shortenClassNames } from "./short-class-names.ts";

/**
 * The same page in fewer characters: one style element instead of several, to be hashed once, short names for classes,
 * and the empty elements of drawings without end tags. Every other tag is written, also where HTML lets a page leave it
 * out: browsers know where one is meant, but the small parsers of link previews, archives and readers do not.
 */
export function compactHtml(html: string): string {
  const tree = fromHtml(html);
  const styles: Element[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "style" || !parent || index === undefined) return undefined;
    styles.push(node);
    if (styles.length === 1) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const css = shortenClassNames(tree, styles.map((style) => toString(style)).join(""));
  const [first] = styles;
  if (first) first.children = [{ type: "text", value: css }];
  return writeCompact(tree);
}

/** A page's tree as text, with every tag and every quotation mark. */
export const writeCompact = (tree: Root): string =>
  toHtml(tree, { closeEmptyElements: true, collapseEmptyAttributes: true });
