import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { directionOf, directionWithin } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import { citedOn, type Places, type WrittenArticle } from "../footing-links.ts";
import { plainValue } from "../plain-table.ts";
import { columnsIn, type Cell, type Column, type Row, type Table } from "../table.ts";
import { footingHtml, referencesHtml } from "./footing-html.ts";

/** What a writer of the page has to know of the story. */
export interface PageContext {
  story: WrittenArticle;
  places: Places;
}

type Part = ElementContent | string;

/**
 * A table for the story’s page. Columns that share a cell stand in it one below the other; a narrow page shows each row
 * as a block, where `data-head` says what a cell is. Rows that tell the same are one.
 */
export function htmlTable(table: Table, context: PageContext): Element {
  const columns = columnsIn(table, "page");
  const head = columns.find(({ isHead }) => isHead);
  const heads = columns.filter(({ joins }) => joins === "row head");
  const cells = cellsOf(columns.filter((column) => column !== head && !heads.includes(column)));
  const caption = [table.caption, table.judgement].filter(Boolean).join(" ");
  return h("table", { class: ["rows", table.class ?? ""].filter(Boolean).join(" ") }, [
    ...(caption === "" ? [] : [h("caption", caption)]),
    h("thead", [
      h(
        "tr",
        [head?.head ?? "", ...cells.map(headOf)].map((words) => h("th", { scope: "col" }, words)),
      ),
    ]),
    h(
      "tbody",
      groupsOf(table.rows).map((rows) => {
        const [row] = rows;
        return h("tr", row.together === undefined ? { id: row.anchor } : {}, [
          rowHead(rows, head, heads, context),
          ...cells.map((columnsOfCell) => tableCell(row, columnsOfCell, context)),
        ]);
      }),
    ),
  ]);
}

/** Neighbouring columns that share a cell, as one. */
type CellColumns = readonly [Column, ...Column[]];

const cellsOf = (columns: readonly Column[]): CellColumns[] =>
  columns.reduce<[Column, ...Column[]][]>((cells, column) => {
    const last = cells.at(-1);
    if (last && column.joins && last[0].joins === column.joins) last.push(column);
    else cells.push([column]);
    return cells;
  }, []);

const headOf = ([{ head, joins }]: CellColumns): string => (typeof joins === "object" ? joins.head : head);

type Together = [Row, ...Row[]];

/** Rows that tell the same, as one, where the first of them stands. */
function groupsOf(rows: readonly Row[]): Together[] {
  const groups = new Map<unknown, Together>();
  for (const row of rows) {
    const group = groups.get(row.together ?? row);
    if (group) group.push(row);
    else groups.set(row.together ?? row, [row]);
  }
  return [...groups.values()];
}

function rowHead(rows: Together, head: Column | undefined, below: readonly Column[], context: PageContext): Element {
  const [row] = rows;
  const named = (each: Row): Cell | undefined => (head ? each.cells[head.key] : undefined);
  const names =
    row.together === undefined
      ? cellHtml(named(row), context)
      : rows.map((each) => h("span", { id: each.anchor }, cellHtml(named(each), context)));
  return h("th", { scope: "row" }, [...names, ...below.map(({ key }) => belowHead(row.cells[key], context))]);
}

const belowHead = (cell: Cell | undefined, context: PageContext): Element =>
  cell?.kind === "places"
    ? h("span", { class: "places" }, leadHtml(cell, context))
    : h("small", cell ? leadHtml(cell, context) : []);

function tableCell(row: Row, columns: CellColumns, context: PageContext): Element {
  const [column, ...more] = columns;
  if (typeof column.joins === "object") {
    const entries = [column, ...more].flatMap(({ key, head }) => {
      const told = cellHtml(row.cells[key], context);
      return told.length > 0 ? [h("dt", head), h("dd", told)] : [];
    });
    return h("td", [h("dl", entries)]);
  }
  const cell = row.cells[column.key];
  return h(
    "td",
    { "data-head": column.head, ...(cell?.kind === "status" && { class: cell.status }) },
    cellHtml(cell, context),
  );
}

/** All that a cell tells: what it tells first, and what follows. */
export const cellHtml = (cell: Cell | undefined, context: PageContext): Part[] =>
  cell ? [...leadHtml(cell, context), ...restHtml(cell, context)] : [];

/** What follows in a cell: sentences, a paragraph each, then what all of it stands on. */
export function restHtml(
  { details = [], footing, references }: Pick<Cell, "details" | "footing" | "references">,
  { story, places }: PageContext,
): ElementContent[] {
  const to = citedOn(places);
  return [
    ...details.map((sentence) => h("p", sentence)),
    ...(footing ? [footingHtml(footing, story, to)] : []),
    ...(references ? referencesHtml(references.label, references.list, story, to.reference) : []),
  ];
}

/** What a cell tells first. */
export function leadHtml(cell: Cell, { story, places }: PageContext): Part[] {
  switch (cell.kind) {
    case "text":
      return cell.mark
        ? [h("small", { class: cell.mark.class }, cell.mark.label), " ", turned(cell.text, story)]
        : [turned(cell.text, story)];
    case "status":
      return [
        h("p", { class: "status" }, cell.label),
        ...(cell.asOf ? [h("small", wordsOf(story).asOf(cell.asOf))] : []),
      ];
    case "date":
      return [wordsOf(story).dateAlone(cell.date)];
    case "places":
      return cell.places.map(({ text, to }) => h("a", { href: places.part(to) }, text));
    case "words":
      return cell.words.map((word) =>
        typeof word === "string" ? word : h("a", { href: places.part(word.to) }, word.text),
      );
    case "number":
    case "list":
      return [String(plainValue(cell, story))];
  }
}

/** A text that runs against the table it stands in, such as a quotation, by itself; any other as it is. */
function turned(text: string, { language }: { language: string }): Part {
  const dir = directionWithin(text, language);
  return dir === directionOf(language) ? text : h("bdi", { dir }, text);
}

/** The tables of a view as the page shows them. */
export const tablesHtml = (tables: readonly Table[], context: PageContext): ElementContent[] =>
  tables.flatMap((table) => table.onPage?.(table, context) ?? [htmlTable(table, context)]);
