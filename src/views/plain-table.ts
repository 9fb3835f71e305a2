import type { Written } from "../words/in-languages.ts";
import { wordsOf } from "../words/words-of.ts";
import { columnsIn, type Cell, type Table } from "./table.ts";

/** A table of plain values: what a view shows, for readers of text, and what its files of data hold. */
export interface PlainTable {
  columns: string[];
  rows: (string | number)[][];
}

/** A table as data: of each cell what it tells first. */
export function plainTable(table: Pick<Table, "columns" | "rows">, written: Written): PlainTable {
  const columns = columnsIn(table, "data");
  return {
    columns: columns.map(({ head, name = head }) => name),
    rows: table.rows.map(({ cells }) => columns.map(({ key }) => plainValue(cells[key], written))),
  };
}

/** What a cell tells first, without links and marks; nothing is an empty text. */
export function plainValue(cell: Cell | undefined, written: Written): string | number {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "status":
      return cell.label;
    case "date":
      return wordsOf(written).date(cell.date);
    case "places":
      return cell.places.map(({ text }) => text).join(", ");
    case "list":
      return cell.items.map(({ text }) => text).join("; ");
    case "words":
      return cell.words.map((word) => (typeof word === "string" ? word : word.text)).join("");
  }
}
