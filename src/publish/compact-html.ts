import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

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

/** Names by which the script, the tests and whoever reads the page from outside find things: a contract, never changed. */
const kept = new Set(
  "argument block byline cite credit drawing falls footing inference note notes passage permalink places said sentence sharing status tool tools".split(
    " ",
  ),
);

/** A class name in a selector: what comes before a brace that opens, never what stands between braces. */
const inSelector = /\.([a-z][a-z0-9-]*)(?![^{}]*\})/gu;

/**
 * Gives the classes of a page names of a letter or two, in its markup and in its styles: they are for nobody but its own
 * styles, and their names weigh 2 % of the page even when compressed. The most frequent names become the shortest.
 * @param css the page's styles, all of them
 * @returns the styles with the new names; the tree is changed in place
 */
export function shortenClassNames(tree: Root, css: string): string {
  const counts = new Map<string, number>();
  visit(tree, "element", (element) => {
    for (const name of classesOf(element)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const names = [...counts.keys()].filter((name) => !kept.has(name));
  const ranked = names.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const codes = new Map(ranked.map((name, index) => [name, codeOf(index)]));
  visit(tree, "element", (element) => {
    const classes = classesOf(element);
    if (classes.length > 0) element.properties.className = classes.map((name) => codes.get(name) ?? name);
  });
  return css.replace(inSelector, (found, name: string) => `.${codes.get(name) ?? found.slice(1)}`);
}

/** `a` to `z`, then `aa`, `ab` and so on. */
function codeOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? codeOf(rest - 1) : ""}${String.fromCharCode(97 + (index % 26))}`;
}

const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];
