import type { FigureData } from "./figure.ts";

/** A figure's data as CSV (RFC 4180): CRLF line ends, quoted where a value needs it. */
export function toCsv({ columns, rows }: FigureData): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
