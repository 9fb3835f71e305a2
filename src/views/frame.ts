import { wrapText } from "./drawing/lettering.ts";

/**
 * Where the layouts of a frame begin, by its width in pixels, as `embed.css` has them; the first is the narrowest frame
 * that an embed is made for. Within a layout a wider frame needs no more height: its texts take fewer lines, and a
 * drawing takes what height there is.
 */
export const layouts = { phone: 320, table: 576, drawing: 600, wide: 1024 } as const;

/** Pixels around everything, and between the parts of an embed. */
export const padding = 16;
export const gap = 12;

/** Room for an embed’s parts in a frame of a width. */
export const contentOf = (frame: number): number => frame - 2 * padding;

/** A size of letters, and the distance from line to line, in pixels. */
interface Type {
  size: number;
  leading: number;
  isBold?: boolean;
}

export const small: Type = { size: 13, leading: 20 };
export const heading = (frame: number): Type =>
  frame < layouts.wide ? { size: 20, leading: 24 } : { size: 24, leading: 28 };
/** Of rows, which are many: smaller where a line has room for few words. */
export const rowText = (frame: number): Type =>
  frame < layouts.table ? { size: 13, leading: 18 } : { size: 15, leading: 22 };
export const bold = (type: Type): Type => ({ ...type, isBold: true });

/** A bold font of the reader’s own may be wider than any that the table of widths knows: DejaVu Sans is. */
const widerBold = 1.12;

/** How high a text is at most, with whatever font a reader has. */
export const textHeight = (words: string, width: number, { size, leading, isBold = false }: Type): number =>
  wrapText(words, width, isBold ? size * widerBold : size).length * leading;

/** Things of some widths in rows, as many in each as fit beside each other: their places in the list, row by row. */
export function rowsOf(widths: readonly number[], room: number, apart: number): number[][] {
  const rows: number[][] = [];
  let taken = Infinity;
  for (const [index, width] of widths.entries()) {
    const isNew = taken + width > room;
    if (isNew) rows.push([index]);
    else rows.at(-1)?.push(index);
    taken = (isNew ? 0 : taken) + width + apart;
  }
  return rows;
}

export const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** Pixels above and below a row of an embed, with its line. */
export const rowPadding = 9;
