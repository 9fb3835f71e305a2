import { bold, contentOf, gap, layouts, rowPadding, rowText, small, sum, textHeight } from "../../views/frame.ts";
import { isLinks, markOf, textOf } from "../../views/html/brief-rows.ts";
import { columnsInFrame, type Cell, type Table } from "../../views/table.ts";
import type { Written } from "../../words/in-languages.ts";
import { wordsOf } from "../../words/words-of.ts";

/** Pixels before the words of a status, as `embed-rows.css` has them. */
const beforeStatus = 20;

/** Pixels before each of the lines that lead somewhere. */
const beforeLine = 16;

/** Pixels of the sign of a mark and of the gaps around it, behind the head of a row, as `rows.css` of versions has them. */
const aroundMark = 42;

/** Pixels, as every browser has it unless a reader asks for larger letters. */
const rem = 16;

/** Style rules that give the columns of those rows the room that the table says they need. */
export function frameGrid(table: Table): string {
  const rules = (room: "narrow" | "wide"): string => {
    const shares = columnsInFrame(table).map(({ frame }) => frame?.[room] ?? 1);
    const beside = shares.filter((share) => share < 1).map((share) => `${String(Math.round(share * 100))}fr`);
    const whole = shares.flatMap((share, index) =>
      share === 1 && beside.length > 0 ? [`.brief tr>:nth-child(${String(index + 1)}){grid-column:1/-1}`] : [],
    );
    return `.brief tr{grid-template-columns:${beside.join(" ") || "1fr"}}${whole.join("")}`;
  };
  const wide = `width>=${String(layouts.table / rem)}rem`;
  return `@layer blocks{@media (not (${wide})){${rules("narrow")}}@media (${wide}){${rules("wide")}}}`;
}

/** Height of those rows in a frame of a width, with what is above them, in pixels. */
export function frameRowsHeight(table: Table, frame: number, written: Written): number {
  const type = rowText(frame);
  const content = contentOf(frame);
  const columns = columnsInFrame(table);
  const lines = linesOf(columns.map((column) => column.frame?.[frame < layouts.table ? "narrow" : "wide"] ?? 1));
  const rowHeight = (cells: readonly ((width: number) => number)[]): number => {
    const heights = lines.map((line) => {
      const room = content - (table.frame?.inset ?? 0) - (line.length - 1) * gap;
      return Math.max(...line.map(({ share, index }) => cells[index]?.(room * share) ?? 0));
    });
    return sum(heights) + rowPadding;
  };
  const cellHeight =
    (cell: Cell | undefined) =>
    (width: number): number => {
      if (isLinks(cell)) return sum(cell.items.map(({ text }) => textHeight(text, width - beforeLine, type)));
      const isStatus = cell?.kind === "status";
      const date = isStatus && cell.asOf ? wordsOf(written).date(cell.asOf) : undefined;
      const mark = markOf(cell);
      const words = [mark, textOf(cell, written), date].filter(Boolean).join(" ");
      const signs = isStatus ? beforeStatus : mark === undefined ? 0 : aroundMark;
      return textHeight(words, width - signs, signs > 0 ? bold(type) : type);
    };
  const heads = columns.map(
    ({ head }) =>
      (width: number) =>
        textHeight(head, width, bold(type)),
  );
  const bodies = table.rows.map(({ cells }) => columns.map(({ key }) => cellHeight(cells[key])));
  return textHeight(table.frame?.caption ?? "", content, small) + gap + sum([heads, ...bodies].map(rowHeight));
}

/** Columns by the lines of a row they stand on: what does not fit beside the last begins a new one. */
function linesOf(shares: readonly number[]): { share: number; index: number }[][] {
  const lines: { share: number; index: number }[][] = [];
  for (const [index, share] of shares.entries()) {
    const last = lines.at(-1);
    if (last && sum(last.map((column) => column.share)) + share <= 1.001) last.push({ share, index });
    else lines.push([{ share, index }]);
  }
  return lines;
}
