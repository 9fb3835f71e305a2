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
