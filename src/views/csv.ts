import type { PlainTable } from "./plain-table.ts";
import { inertCell } from "./inert-cell.ts";

/** Without it Excel takes UTF-8 for its own code page, and quotations would no longer be verbatim. */
const byteOrderMark = "\uFEFF";

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens as it is meant: in UTF-8 with its mark, with CRLF line ends, quoted
 * where a value needs it, and without a text that would be run.
 */
export function toCsv({ columns, rows }: PlainTable): string {
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : inertCell(value);
  // LibreOffice parts cells at semicolons and tabs too.
  return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
