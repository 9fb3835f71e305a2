import { isUnspaced, partsOf } from "../../story/words-of.ts";

/**
 * Sizes of the letters in the drawings' own units. One drawing serves desks, tablets, embeds and files: it is shown from
 * 552 to 760 pixels wide, so that its letters have 11 to 15 pixels.
 */
export const page = { width: 680, text: 14, small: 13, leading: 17 } as const;

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
/** What the table does not know may be another script, whose widest letters are as wide as a capital M. */
const unknown = 0.97;
/** Letters of other scripts, likewise: the widest of Noto Naskh Arabic and of what systems have. */
const scripts: [letters: RegExp, width: number][] = [
  [/[\p{M}\p{Default_Ignorable_Code_Point}]/u, 0],
  [/[سشصضڜڝڞڪ]/u, 1.1],
  [/\p{Script=Arabic}/u, 0.72],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60]/u,
    1,
  ],
  [/[ЖМШЩЮ]/u, 1.08],
  [/\p{Emoji_Presentation}/u, 1.4],
];

const otherWidth = (letter: string): number => scripts.find(([letters]) => letters.test(letter))?.[1] ?? unknown;

const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** How wide a text may become at most, in the units of its size; a space at its end takes no room. */
export const textWidth = (text: string, size: number): number =>
  [...text.trimEnd()].reduce((sum, letter) => sum + (widthOf.get(letter) ?? otherWidth(letter)), 0) * size;

/**
 * Breaks a text into lines of at most a width: between words, also in scripts that put no spaces there, and within a word
 * where the word alone is wider. The space after a word stays at the end of its line, where nobody sees it, so that the
 * lines joined are the text.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of wordsOfLine(text).flatMap((word) => breakWord(word, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + piece, size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

/** The same in as few lines, of about the same length, so that no word is left alone in the last one. */
export function wrapEvenly(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  // No line may be so short that a word would break in it.
  const longest = Math.max(0, ...wordsOfLine(text).map((word) => textWidth(word, size)));
  const fair = Math.min(width, Math.max(longest, textWidth(text, size) / lines.length));
  const steps = Array.from({ length: 8 }, (_, step) => fair + (step * (width - fair)) / 8);
  return steps.map((each) => wrapText(text, each, size)).find(({ length }) => length <= lines.length) ?? lines;
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The words of a text, each with the marks beside it and the space behind it. */
const wordsOfLine = (text: string): string[] =>
  text.split(/(?<= )/u).flatMap((run) => {
    const starts = isUnspaced(run) ? partsOf(run).map(({ start }) => start) : [];
    return [0, ...starts.slice(1)].map((start, index) => run.slice(start, starts[index + 1]));
  });

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
