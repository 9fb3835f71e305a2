import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Story } from "../../story/story.ts";
import type { Written } from "../../words/in-languages.ts";
import { wordsOf } from "../../words/words-of.ts";
import { plainValue } from "../plain-table.ts";
import { columnsInFrame, type Cell, type Column, type Row, type Table } from "../table.ts";
import type { Figure } from "../view.ts";
import type { PageContext } from "./cell-html.ts";

/** What page and embed write of a figure: what stands in place of its drawing, at every width or where that has no room. */
export const writtenOf = (figure: Figure, story: Story, context: PageContext): ElementContent[] =>
  figure.view.written?.(story, figure.table, context) ?? (figure.brief ? [briefRows(figure.brief, story)] : []);

/** A table in its brief form, which stands in place of a drawing on a phone and in frames that are too narrow for that. */
export function briefRows(table: Table, written: Written): Element {
  const columns = columnsInFrame(table);
  return h("table", { class: "brief narrow" }, [
    h("caption", table.frame?.caption ?? ""),
    h("thead", [
      h(
        "tr",
        columns.map(({ head }) => h("th", { scope: "col" }, head)),
      ),
    ]),
    h(
      "tbody",
      table.rows.map((row) =>
        h(
          "tr",
          { class: row.classes?.join(" ") },
          toLastFilled(columns, row, written).map((column) =>
            column.isHead ? rowHead(row, column, written) : rowCell(row, column, written),
          ),
        ),
      ),
    ),
  ]);
}

/** The columns of a row up to the last that has something to tell of it. */
const toLastFilled = (columns: readonly Column[], { cells }: Row, written: Written): readonly Column[] =>
  columns.slice(0, columns.findLastIndex(({ key }) => textOf(cells[key], written) !== "") + 1);

function rowHead({ anchor = "", cells }: Row, { key }: Column, written: Written): Element {
  const cell = cells[key];
  const mark = markOf(cell);
  return h("th", { scope: "row" }, [
    ...(mark === undefined ? [] : [h("b", mark)]),
    " ",
    h("a", { href: `#${anchor}` }, textOf(cell, written)),
  ]);
}

function rowCell({ cells }: Row, { key }: Column, written: Written): Element {
  const cell = cells[key];
  if (isLinks(cell)) return h("td", linksOf(cell));
  if (cell?.kind !== "status") return h("td", textOf(cell, written));
  const { status, asOf } = cell;
  return h("td", { class: status }, [
    h("span", { class: "status" }, textOf(cell, written)),
    ...(asOf ? [" ", h("small", wordsOf(written).date(asOf))] : []),
  ]);
}

/** A list of things that lead somewhere: each has a line of its own. */
export const isLinks = (cell: Cell | undefined): cell is Cell & { kind: "list" } =>
  cell?.kind === "list" && cell.items.some(({ to }) => to !== undefined);

const linksOf = ({ items }: Cell & { kind: "list" }): Element[] =>
  items.map(({ text, class: looks, to = "" }) => h("a", { class: looks, href: `#${to}` }, text));

/** What a cell tells first, as text. */
export const textOf = (cell: Cell | undefined, written: Written): string =>
  cell?.kind === "date" ? wordsOf(written).dateAlone(cell.date) : String(plainValue(cell, written));

/** The word before it, if it has one. */
export const markOf = (cell: Cell | undefined): string | undefined =>
  cell?.kind === "text" ? cell.mark?.label : undefined;
