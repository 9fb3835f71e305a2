import type { FigureData } from "../../views/figure.ts";
import { capitalised } from "../../words/in-words.ts";

/** Columns that hold addresses: a reader of the table finds them behind the figure's links, a machine in its CSV. */
const evidence = new Set(["references", "cites"]);

/** The data of a figure as a table to read: evidence left out, columns headed as one heads a column. */
export function tableData({ columns, rows }: FigureData): FigureData {
  const isShown = (index: number): boolean => !evidence.has(columns[index] ?? "");
  return {
    columns: columns.filter((_, index) => isShown(index)).map(capitalised),
    rows: rows.map((row) => row.filter((_, index) => isShown(index))),
  };
}
