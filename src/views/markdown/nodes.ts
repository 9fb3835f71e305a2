import type { Heading, Link, List, Paragraph, PhrasingContent, Table, TableRow } from "mdast";

/** Words of a tree: text, or what is marked up already. */
export type Words = string | PhrasingContent | readonly (string | PhrasingContent)[];

const phrasing = (words: Words): PhrasingContent[] =>
  [words].flat().map((part) => (typeof part === "string" ? { type: "text", value: part } : part));

export const heading = (depth: Heading["depth"], words: Words): Heading => ({
  type: "heading",
  depth,
  children: phrasing(words),
});

export const paragraph = (words: Words): Paragraph => ({ type: "paragraph", children: phrasing(words) });

export const strong = (words: Words): PhrasingContent => ({ type: "strong", children: phrasing(words) });

export const emphasis = (words: Words): PhrasingContent => ({ type: "emphasis", children: phrasing(words) });

export const link = (url: string, words: Words): Link => ({ type: "link", url, children: phrasing(words) });

/** A table with a head; a row has a cell for each column. Without rows there is none. */
export const table = (head: readonly Words[], rows: readonly (readonly Words[])[]): Table[] =>
  rows.length === 0 ? [] : [{ type: "table", children: [head, ...rows].map(tableRow) }];

const tableRow = (cells: readonly Words[]): TableRow => ({
  type: "tableRow",
  children: cells.map((cell) => ({ type: "tableCell", children: phrasing(cell) })),
});

export const list = (items: readonly Words[], ordered: boolean): List => ({
  type: "list",
  ordered,
  spread: false,
  children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] })),
});
