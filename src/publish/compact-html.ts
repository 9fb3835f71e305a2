import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import type { PlacedElement } from "../views/elements-of.ts";

/**
 * A page's tree as text, with every tag and every quotation mark. Only the empty elements of drawings have no end tags.
 * Tags are written also where HTML lets a page leave them out: browsers know where one is meant, but the small parsers
 * of link previews, archives and readers do not.
 */
export const writeCompact = (tree: Root): string =>
  toHtml(tree, { closeEmptyElements: true, collapseEmptyAttributes: true });

/**
 * Makes of a page's style elements one, in the place of the first, to be hashed once. The tree is changed in place.
 * @returns the page's one style element; nothing where it has no styles
 */
export function uniteStyles(placed: readonly PlacedElement[]): Element | undefined {
  const styles = placed.filter(({ element }) => element.tagName === "style");
  const [first, ...others] = styles;
  if (!first) return undefined;
  const css = styles.map(({ element }) => toString(element)).join("");
  for (const { element, parent } of others) parent.children.splice(parent.children.indexOf(element), 1);
  first.element.children = [{ type: "text", value: css }];
  return first.element;
}

/** Names by which the script, the tests and whoever reads the page from outside find things: a contract, never changed. */
export const lastingNames: ReadonlySet<string> = new Set(
  "argument below block byline cite credit drawing footing inference note notes passage permalink places said sentence sharing status tool tools".split(
    " ",
  ),
);

/** A class name in a selector: what comes before a brace that opens, never what stands between braces. */
const inSelector = /\.([a-z][a-z0-9-]*)(?![^{}]*\})/gu;

/**
 * Gives the classes of a page names of a letter or two, in its markup and in its styles: they are for nobody but its own
 * styles, and their names weigh 2 % of the page even when compressed. The most frequent names become the shortest, and
 * classes that no style of the page names are left out.
 * @param elements all elements of the page, which are changed in place
 * @param css the page's styles, all of them
 * @returns the styles with the new names
 */
export function shortenClassNames(elements: readonly Element[], css: string): string {
  const named = elements.flatMap(({ properties }) => (Array.isArray(properties.className) ? [properties] : []));
  const styled = new Set([...css.matchAll(inSelector)].map(([, name]) => name));
  const counts = new Map<string, number>();
  for (const properties of named)
    for (const name of classesOf(properties)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => styled.has(name) && !lastingNames.has(name));
  const ranked = names.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const codes = new Map(ranked.map((name, index) => [name, codeOf(index)]));
  for (const properties of named) {
    const shown = classesOf(properties).flatMap((name) => (lastingNames.has(name) ? [name] : (codes.get(name) ?? [])));
    properties.className = shown.length > 0 ? shown : undefined;
  }
  return css.replace(inSelector, (found, name: string) => `.${codes.get(name) ?? found.slice(1)}`);
}

/** `a` to `z`, then `aa`, `ab` and so on. */
function codeOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? codeOf(rest - 1) : ""}${String.fromCharCode(97 + (index % 26))}`;
}

const classesOf = ({ className }: Element["properties"]): string[] =>
  Array.isArray(className) ? className.map(String) : [];
