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
