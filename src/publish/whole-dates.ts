import type { Element, Root, RootContent } from "hast";
import { keepWhole } from "../words/keep-whole.ts";

/** What keeps its words as they are: those of the article, of works that are quoted, and what is there to be copied. */
const verbatim = new Set(["blockquote", "code", "h1", "head", "pre", "q", "script", "style", "svg", "textarea"]);

/**
 * Keeps dates, and small numbers with what they count, together at the end of a line. The words of the article, and
 * what is there to be copied, stay character for character as they are.
 * @param tree a page, which is changed in place; one that has been through this is left as it is
 */
export function withWholeDates(tree: Root): Root {
  for (const child of tree.children) joinIn(child);
  return tree;
}

function joinIn(node: RootContent): void {
  if (node.type === "text") node.value = keepWhole(node.value);
  else if (node.type === "element" && !isVerbatim(node)) for (const child of node.children) joinIn(child);
}

const isVerbatim = ({ tagName, properties }: Element): boolean =>
  verbatim.has(tagName) ||
  properties["dataQuotation"] !== undefined ||
  (Array.isArray(properties.className) && properties.className.some((name) => name === "sentence" || name === "cite"));
