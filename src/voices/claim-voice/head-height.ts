import { textWidth } from "../../views/drawing/lettering.ts";
import type { Voice } from "../../story/story.ts";

/** Pixels: the size of the names at the heads of the table's columns, and the height that `matrix.css` gives them. */
const size = 13;
const height = 152;
/** A column is wide enough for so many lines. */
const lines = 2;

/**
 * How many times their usual height the heads of the columns of claim × voice need, so that no name runs over the next:
 * names stand upright, and wrap into lines of that height. A name has at most 200 characters, which makes it five times.
 */
export function headHeight(voices: readonly Pick<Voice, "name">[]): number {
  const longest = Math.max(0, ...voices.map(({ name }) => textWidth(name, size)));
  return Math.max(1, Math.ceil(longest / (lines * height)));
}
