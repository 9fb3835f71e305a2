/**
 * What spreadsheets take for the beginning of a formula: the signs themselves, their full-width forms, and white space
 * that some drop before they look (OWASP, “CSV Injection”).
 */
const formula = /^[\s=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** A value that no spreadsheet executes: where it could be a formula, an apostrophe before it says that it is text. */
export const inertCell = (value: string): string => (formula.test(value) ? `'${value}` : value);
