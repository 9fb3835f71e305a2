import type { Element, Root, RootContent } from "hast";

/** What keeps its words as they are: those of the article, of works that are quoted, and what is there to be copied. */
const verbatim = new Set(["blockquote", "code", "h1", "head", "pre", "q", "script", "style", "svg", "textarea"]);

/**
 * A space of a date: between the day and its month, and before a year. The same joins a small number to what it counts, and
 * degrees to their direction.
 * @example `8 August 2025`, `8. August 2025`, `since March 2026`, `28 claims`, `34° N`
 */
const joining = /(?<=(?<![\d\p{L}.,:])\d{1,2}\.?|\d°) (?=\p{L})| (?=\d{4}(?![\d\p{L}]))/gu;

/**
 * Keeps dates, and small numbers with what they count, together at the end of a line. The words of the article, and
 * what is there to be copied, stay character for character as they are.
 * @param tree a page, which is changed in place; one that has been through this is left as it is
 */
export function withWholeDates(tree: Root): Root {
  for (const child of tree.children) keepWhole(child);
  return tree;
}

function keepWhole(node: RootContent): void {
  if (node.type === "text") node.value = node.value.replaceAll(joining, "\u00a0");
  else if (node.type === "element" && !isVerbatim(node)) for (const child of node.children) keepWhole(child);
}

const isVerbatim = ({ tagName, properties }: Element): boolean =>
  verbatim.has(tagName) ||
  properties["dataQuotation"] !== undefined ||
  (Array.isArray(properties.className) && properties.className.some((name) => name === "sentence" || name === "cite"));
