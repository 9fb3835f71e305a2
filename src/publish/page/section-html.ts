import type { Root as Hast } from "hast";
import { toString } from "hast-util-to-string";
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

/** The prose of a section as HTML. */
export interface SectionHtml {
  /** What is open: all before the first subhead. */
  open: string;
  /** What the page keeps folded: each subhead with what stands below it. */
  folded: readonly { id: string; name: string; html: string }[];
}

/**
 * Renders a section: its heading is a link to it, links into the story carry the kind of thing they lead to, and what we
 * infer is a note of its own instead of a quotation. Ids of subheads begin with that of their section. Before their own
 * words stands a full stop, which no other id of the page has.
 * @param id of the section on the page, which its first heading leads to
 * @param places where links into the story lead
 */
export async function sectionHtml(tree: Root, id: string, { part }: Pick<Places, "part">): Promise<SectionHtml> {
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
  visit(hast, { tagName: "h2" }, (node) => {
    node.properties.id = headingOf(id);
    node.children = [h("a", { href: `#${id}` }, node.children)];
  });
  const [open, ...folded] = parted(hast.children);
  return {
    open: htmlOf(open),
    folded: folded.map(([subhead, ...below]) => ({
      id: `${id}.${String(subhead?.type === "element" ? subhead.properties.id : "")}`,
      name: subhead ? toString(subhead) : "",
      html: htmlOf(below),
    })),
  };
}

/** What stands before the first subhead, then each subhead with what stands below it. */
const parted = (nodes: Hast["children"]): [Hast["children"], ...Hast["children"][]] =>
  nodes.reduce<[Hast["children"], ...Hast["children"][]]>(
    (parts, node) => {
      if (node.type === "element" && node.tagName === "h3") parts.push([node]);
      else parts.at(-1)?.push(node);
      return parts;
    },
    [[]],
  );

const htmlOf = (children: Hast["children"]): string =>
  unified().use(rehypeStringify).stringify({ type: "root", children });
