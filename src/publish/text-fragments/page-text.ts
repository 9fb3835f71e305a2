import type { Nodes, Root } from "hast";
import type { Range } from "../../story/anchor.ts";
import { bareText, type BareText } from "./bare-text.ts";

/** A text to search, of which each line is a block. */
export interface SearchedText {
  text: string;
  blocks: Range[];
  /** Where a space stands for a line break or for several spaces: what browsers compare there differs among them. */
  gaps: number[];
  /** The same text in the form in which places are compared. */
  bare: BareText;
}

/** What a browser searches when it follows a link to words: a page's text in the order of its source, white space as shown. */
export interface PageText extends SearchedText {
  /** Where each id stands in the text. */
  places: ReadonlyMap<string, number>;
}

/** Elements whose text is not shown at any width. What is folded away, or hidden at some, counts: it may be found. */
const unseen = new Set(["desc", "head", "script", "style", "template", "title"]);

/** Elements that part no block from another; more may be blocks by their names here than are, which costs some context. */
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Reads the text of a page as built. */
export function pageText(tree: Root): PageText {
  const places = new Map<string, number>();
  const gaps: number[] = [];
  let [text, line] = ["", ""];
  const endLine = (): void => {
    if (line !== "") text += `${line.replace(/ $/u, "")}\n`;
    line = "";
  };
  const addSpace = (isGap: boolean): void => {
    if (line !== "" && !line.endsWith(" ")) line += " ";
    if (isGap && line !== "") gaps.push(text.length + line.length - 1);
  };
  const read = (node: Nodes): void => {
    if (node.type === "text") {
      for (const [part] of node.value.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/gu)) {
        if (/^[^ \t\n\f\r]/u.test(part)) line += part;
        else addSpace(/^(?:[ \t]{2,}|\t)$/u.test(part));
      }
    }
    if (node.type === "element" && node.tagName === "br") {
      addSpace(true);
      return;
    }
    if (!("children" in node) || (node.type === "element" && unseen.has(node.tagName))) return;
    const isBlock = node.type === "element" && !inline.has(node.tagName);
    if (isBlock) endLine();
    if (node.type === "element" && node.properties.id !== undefined)
      places.set(node.properties.id, text.length + line.length);
    for (const child of node.children) read(child);
    if (isBlock) endLine();
  };
  read(tree);
  endLine();
  return { ...searchedText(text), gaps, places };
}

/** Makes a text of lines ready to be searched. */
export function searchedText(text: string): SearchedText {
  const lines = [...text.matchAll(/[^\n]+/gu)];
  const blocks = lines.map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  return { text, blocks, gaps: [], bare: bareText(text) };
}
