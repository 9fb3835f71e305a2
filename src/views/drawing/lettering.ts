/**
 * Sizes of the letters in these drawings' own units. The wide drawings are about 1232 units for a page of that many
 * pixels and are shown down to two thirds of it; the narrow ones are about 350 for a phone of 390.
 */
export const wide = { width: 1232, text: 15, small: 14, leading: 18 } as const;
export const narrow = { width: 350, text: 14.5, small: 13.5, leading: 18 } as const;

/**
 * Widths of letters as shares of the type size: the widest of Public Sans and Liberation Sans at weight 600, rounded up,
 * so that a drawing holds whichever of them a reader has.
 */
const widths: [letters: string, width: number][] = [
  [" Iijl.,:;|'‘’()", 0.33],
  ["frt-/", 0.42],
  ["csz“”J", 0.56],
  ["mw%", 0.89],
  ["MW", 0.97],
  ["—", 1.13],
  ["CDGHNOQ", 0.79],
  ["ABEFKLPRSTUVXYZ&0123456789", 0.73],
  ["abdeghknopquvxy–", 0.64],
];
/** What the table does not know may be another script. */
const unknown = 0.97;

const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** How wide a text may become at most, in the units of its size; a space at its end takes no room. */
export const textWidth = (text: string, size: number): number =>
  [...text.trimEnd()].reduce((sum, letter) => sum + (widthOf.get(letter) ?? unknown), 0) * size;

/**
 * Breaks a text into lines of at most a width: between words, and within a word where the word alone is wider. The space
 * after a word stays at the end of its line, where nobody sees it, so that the lines joined are the text.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<= )/u).flatMap((word) => breakWord(word, width, size))) {
    const last = lines.at(-1);
    if (last?.endsWith(" ") && textWidth(last + piece, size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A word in pieces that each fit into a line: whole where it fits, of one letter at least where nothing fits. */
function breakWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  for (const { segment } of letters.segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && textWidth(last + segment, size) <= width) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
