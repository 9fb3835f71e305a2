import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Written } from "../../words/in-languages.ts";
import { wordsOf } from "../../words/words-of.ts";
import { plainValue } from "../plain-table.ts";
import { columnsIn, type Cell, type Column, type Row, type Table } from "../table.ts";
import { footingsOnce } from "../footings-once.ts";
import { cellHtml, leadHtml, type PageContext } from "./cell-html.ts";

/**
 * A table for the story’s page. Columns that share a cell stand in it one below the other; a narrow page shows each row
 * as a block, where `data-head` says what a cell is. Rows that tell the same are one. Neighbouring cells that may be one
 * are one where they tell the same. Where no row has anything to tell there is no column.
 */
export function htmlTable(table: Table, context: PageContext): Element {
  const columns = columnsIn(table, "page").filter(({ key }) => table.rows.some(({ cells }) => cells[key]));
  const head = columns.find(({ isHead }) => isHead);
  const heads = columns.filter(({ joins }) => joins === "row head");
  const cells = cellsOf(columns.filter((column) => column !== head && !heads.includes(column)));
  const groups = groupsOf(table.rows);
  const shown = footingsOnce({ columns: table.columns, rows: groups.map(([first]) => first) });
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
      groups.map(([first, ...others], index) => {
        const row = shown[index] ?? first;
        return h("tr", others.length === 0 ? { id: row.anchor } : {}, [
          rowHead([row, ...others], head, heads, context),
          ...rowCells(row, cells, context),
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
  const [row, ...others] = rows;
  const named = (each: Row): Cell | undefined => (head ? each.cells[head.key] : undefined);
  const names =
    others.length === 0
      ? cellHtml(named(row), context)
      : rows.map((each) => h("span", { id: each.anchor }, cellHtml(named(each), context)));
  const told = below.flatMap(({ key }) => row.cells[key] ?? []);
  return h("th", { scope: "row" }, [
    ...names,
    ...(told.length > 0
      ? [
          h(
            "small",
            { class: told.some(({ kind }) => kind === "places") ? "places" : undefined },
            told.flatMap((cell, index) => [...(index > 0 ? [" "] : []), ...leadHtml(cell, context)]),
          ),
        ]
      : []),
  ]);
}

/** The cells of a row but its head, without those at its end that are empty. */
function rowCells(row: Row, cells: readonly CellColumns[], context: PageContext): Element[] {
  const last = cells.findLastIndex((columns) => columns.some(({ key }) => row.cells[key]));
  return spansOf(row, cells.slice(0, last + 1), context.story).map((columns) => tableCell(row, columns, context));
}

/** As many neighbouring columns as tell the same in a row and may stand in one cell; others by themselves. */
const spansOf = (row: Row, cells: readonly CellColumns[], story: Written): CellColumns[] =>
  cells.reduce<CellColumns[]>((spans, columns) => {
    const last = spans.at(-1);
    return last && isToldBy(row, last[0], columns[0], story)
      ? [...spans.slice(0, -1), [...last, ...columns]]
      : [...spans, columns];
  }, []);

function isToldBy({ cells }: Row, one: Column, next: Column, story: Written): boolean {
  const [told, toldNext] = [cells[one.key], cells[next.key]];
  if (!one.spans || !next.spans || !told || !toldNext) return false;
  return plainValue(told, story) === plainValue(toldNext, story);
}

function tableCell(row: Row, columns: CellColumns, context: PageContext): Element {
  const [column, ...more] = columns;
  if (typeof column.joins === "object")
    return h(
      "td",
      columns.flatMap(({ key, head }) => {
        const cell = row.cells[key];
        return cell ? [h("div", [`${head}: `, ...cellHtml(cell, context)])] : [];
      }),
    );
  const cell = row.cells[column.key];
  return h(
    "td",
    {
      "data-head": columns.map(({ head }) => head).join(wordsOf(context.story).comma),
      colSpan: more.length > 0 ? columns.length : undefined,
      class: cell?.kind === "status" ? cell.status : undefined,
    },
    cellHtml(cell, context),
  );
}

/** The tables of a view as the page shows them. */
export const tablesHtml = (tables: readonly Table[], context: PageContext): ElementContent[] =>
  tables.flatMap((table) => table.onPage?.(table, context) ?? [htmlTable(table, context)]);
