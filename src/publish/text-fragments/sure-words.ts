import type { Range } from "../../story/anchor.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * Finds the words of a line whose ends are sure, whatever browser looks at them: a directive has to begin and end with a
 * word, and in scripts without spaces each browser parts words by a dictionary of its own. There, a clause counts as one.
 */
export function sureWords(line: string): Range[] {
  const words: Range[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    if (!/[\p{L}\p{M}\p{N}]/u.test(segment)) continue;
    const last = words.at(-1);
    if (last?.end === index) last.end += segment.length;
    else words.push({ start: index, end: index + segment.length });
  }
  return words;
}
