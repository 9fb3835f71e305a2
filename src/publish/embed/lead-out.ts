import type { Element } from "hast";
import { visit } from "unist-util-visit";

/**
 * A copy of a drawing or a table whose links leave the frame it is embedded in.
 * @param story address of the story's page: what was a fragment of that page leads there
 */
export function leadOut(tree: Element, story: string): Element {
  const copy = structuredClone(tree);
  visit(copy, "element", ({ tagName, properties }) => {
    const { href } = properties;
    // A `use` refers to the drawing's own shapes, and those come along.
    if (tagName !== "a" || typeof href !== "string") return;
    properties.href = href.startsWith("#") ? story + href : href;
    properties.target = "_top";
  });
  return copy;
}
