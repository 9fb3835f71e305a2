import { textWidth } from "./text-width.ts";

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
