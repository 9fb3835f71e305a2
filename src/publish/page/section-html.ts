import { h } from "hastscript";
import type { Root } from "mdast";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Places } from "../places.ts";

/** The id of the first heading of a section. */
export const headingOf = (section: string): string => `${section}-heading`;

/**
 * Renders a section: every heading is a link to its own place, links into the story carry the kind of thing they lead to, headings stand one
 * level lower than in their file, and what we infer is a note of its own instead of a quotation. Ids of headings begin
 * with that of their section. Before a heading’s own words stands a full stop, which no other id of the page has.
 * @param id of the section on the page, which its first heading leads to
 * @param places where links into the story lead
 */
export async function sectionHtml(tree: Root, id: string, { part }: Pick<Places, "part">): Promise<string> {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === "heading") node.depth = node.depth === 1 ? 2 : 3;
    if (node.type === "blockquote") node.data = { hName: "div", hProperties: { className: ["inference"] } };
    if (node.type === "link" && node.data?.fragment !== undefined) {
      node.url = part(node.data.fragment);
      node.data = { hProperties: { className: [`to-${node.data.kind ?? ""}`] } };
    }
  });
  const hast = await unified().use(remarkRehype).use(rehypeSlug).run(copy);
  visit(hast, "element", (node) => {
    if (!/^h[23]$/u.test(node.tagName)) return;
    const isFirst = node.tagName === "h2";
    const own = `${id}.${node.properties.id ?? ""}`;
    node.properties.id = isFirst ? headingOf(id) : own;
    node.children = [h("a", { href: `#${isFirst ? id : own}` }, node.children)];
  });
  return unified().use(rehypeStringify).stringify(hast);
}
