/** Sets rows under their heads in columns, as Markdown: words to the left, numbers to the right. */
export function formatTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map((cell) => write(cell)));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumber = heads.map((_, column) => rows.every((row) => typeof row[column] === "number"));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) => `${"-".repeat(Math.max(width - 1, 1))}${isNumber[column] ? ":" : "-"}`);
  const [head = [], ...body] = cells;
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const write = (cell: string | number): string => (typeof cell === "number" ? numbers.format(cell) : cell);
