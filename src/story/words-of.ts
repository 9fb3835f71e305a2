import type { Range } from "./anchor.ts";

/** Letters of scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Unicode's dictionaries for these scripts are the same whatever the language is said to be. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Whether a text has letters of a script that is written without spaces between words. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/**
 * What a text is made of, word by word, with the marks that stand beside each; a dash between spaces stands by itself.
 * What stands between spaces is one, but in scripts without them, where Unicode's dictionaries part it (UAX 29).
 * @returns ranges in order, which leave out white space alone
 */
export const partsOf = (text: string): Range[] =>
  [...text.matchAll(/\S+/gu)].flatMap(({ 0: run, index }) =>
    isUnspaced(run) ? dictionaryParts(run, index) : [{ start: index, end: index + run.length }],
  );

/** How many words a text has, as limits count them: a dash between spaces is one, as in the schemas for editors. */
export const countWords = (text: string): number => partsOf(text).length;

/** The words of a text, with the marks beside them; marks alone are none. */
export const wordsOf = (text: string): Range[] =>
  partsOf(text).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));

/** Parts a run without spaces. Marks go with the word before them, but those that open something with the one after. */
function dictionaryParts(run: string, start: number): Range[] {
  const parts: Range[] = [];
  let isAwaited = false;
  for (const { segment, index, isWordLike = false } of segmenter.segment(run)) {
    const isOpening = /^[\p{Ps}\p{Pi}]/u.test(segment);
    const last = parts.at(-1);
    if (last && (isAwaited || !(isWordLike || isOpening))) last.end += segment.length;
    else parts.push({ start: start + index, end: start + index + segment.length });
    isAwaited = !isWordLike && (isOpening || isAwaited || !last);
  }
  return parts;
}

/**
 * The first words of a text, for a name that is to last: in scripts without spaces two letters are taken for a word, because
 * dictionaries change.
 */
export function firstWords(text: string, count: number): string {
  let rest = count;
  const taken: string[] = [];
  for (const run of text.split(" ")) {
    if (rest <= 0) break;
    const letters = isUnspaced(run) ? (run.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []).slice(0, 2 * rest) : undefined;
    taken.push(letters?.join("") ?? run);
    rest -= letters === undefined ? 1 : Math.ceil(letters.length / 2);
  }
  return taken.join(" ");
}
