import type { RootContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Places } from "../places.ts";

/**
 * A section's prose for use elsewhere: links into the story lead to its page, and the heading, which those who use it
 * place themselves, is left out.
 * @param lower how many levels the headings below it sink
 */
export function proseOf(tree: Root, places: Places, lower: number): RootContent[] {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === "heading") node.depth = depths[Math.min(node.depth + lower, 6) - 1] ?? 6;
    if (node.type === "link" && node.data?.fragment !== undefined) node.url = places.part(node.data.fragment);
  });
  return copy.children[0]?.type === "heading" ? copy.children.slice(1) : copy.children;
}

const depths = [1, 2, 3, 4, 5, 6] as const;
