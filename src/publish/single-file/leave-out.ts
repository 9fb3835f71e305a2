import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** Links of the head that lead to nothing a browser would fetch, or to what has been brought along. */
const keptLinks = new Set(["author", "canonical", "icon", "license"]);

/**
 * Takes out of a page, in place, what works only where the site is: links of its head to files beside it, and the
 * script. All that the script does is copy addresses, and whether a page on a disk has a clipboard is up to the browser;
 * a file that runs nothing can be opened without trusting whoever passed it on.
 */
export function leaveOut(tree: Root): void {
  visit(tree, "element", (element, index, parent) => {
    if (!parent || index === undefined || !needsSite(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function needsSite({ tagName, properties: { rel, type } }: Element): boolean {
  if (tagName === "script") return type !== "application/ld+json";
  return tagName === "link" && !(Array.isArray(rel) && rel.some((name) => keptLinks.has(name)));
}
