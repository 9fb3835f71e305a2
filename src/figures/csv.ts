import type { FigureData } from "./figure.ts";
import { inertCell } from "./inert-cell.ts";

/** A table as CSV (RFC 4180): CRLF line ends, quoted where a value needs it, and no text that a spreadsheet would run. */
export function toCsv({ columns, rows }: FigureData): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : inertCell(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
