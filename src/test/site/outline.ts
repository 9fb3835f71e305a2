import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { HTMLElement, parse } from "node-html-parser";

/** The elements of a page in their order, each with the depth at which it stands: `3 p`. */
export type Outline = string[];

/** Elements that have no end tag, of those on our pages. */
const empty = new Set(["meta", "link", "img", "br", "hr", "input", "col", "wbr"]);

/** The outline of a page as a browser reads it. */
export const outlineInBrowser = (html: string): Outline => outlineOf(fromHtml(html), hastOf, 0);

/** The same, as small readers have it, who know little or nothing of what HTML lets a page leave out. */
export const smallReaders: Record<string, (html: string) => Outline> = {
  // Beautiful Soup does so with the parser that Python brings: an element ends at its end tag and nowhere else.
  "a reader that only counts tags": (html) => {
    const outline: Outline = [];
    let depth = 1;
    const parser = new Parser(
      {
        onopentag: (name) => outline.push(`${String(empty.has(name) ? depth : depth++)} ${name}`),
        onclosetag: (name) => {
          if (!empty.has(name)) depth--;
        },
      },
      { xmlMode: true, decodeEntities: false },
    );
    // What stands in a style is text to every reader, also where a width is less than another.
    parser.end(html.replaceAll(/(?<=<style>)[^<]*(?:<(?!\/style>)[^<]*)*/gu, ""));
    return outline;
  },
  linkedom: (html) =>
    outlineOf<Element>(
      parseHTML(html).document.documentElement,
      ({ localName, children }) => ({ name: localName, children: [...children] }),
      1,
    ),
  "node-html-parser": (html) =>
    outlineOf(
      // Left to itself it takes what stands in `pre` for text.
      parse(html, { blockTextElements: { script: true, style: true } }),
      ({ rawTagName, childNodes }) => ({
        name: rawTagName,
        children: childNodes.filter((node) => node instanceof HTMLElement),
      }),
      0,
    ),
};

const hastOf = (node: Nodes): Part<Nodes> => ({
  name: node.type === "element" ? node.tagName : "",
  children: "children" in node ? node.children.filter(({ type }) => type === "element") : [],
});

interface Part<Node> {
  name: string;
  children: readonly Node[];
}

function outlineOf<Node>(node: Node, partOf: (node: Node) => Part<Node>, depth: number): Outline {
  const { name, children } = partOf(node);
  const below = children.flatMap((child) => outlineOf(child, partOf, depth + 1));
  return depth === 0 ? below : [`${String(depth)} ${name}`, ...below];
}
