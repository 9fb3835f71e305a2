import type { PlainTable } from "./plain-table.ts";

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

/**
 * What spreadsheets take for the beginning of a formula: the signs themselves, their full-width forms, and white space
 * that some drop before they look (OWASP, “CSV Injection”).
 */
const formula = /^[\s=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** The same within a text, where a spreadsheet may begin a cell: where commas part numbers, semicolons part cells. */
const laterFormula = /;\s*(?=[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/gu;

/** A value that no spreadsheet executes: where it could be a formula, an apostrophe before it says that it is text. */
export function inertCell(value: string): string {
  const inert = value.replaceAll(laterFormula, "$&'");
  return formula.test(value) ? `'${inert}` : inert;
}
