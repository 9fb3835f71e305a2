import { occurrences } from "./anchor.ts";
import { sentenceStarts } from "./sentence-ends.ts";

/** A sentence, and where it begins in its text. */
export interface OneSentence {
  text: string;
  start: number;
}

/** Where an author knows better than the rule: words after which a sentence ends, and words within which none does. */
export interface OwnEnds {
  ends: readonly string[];
  goesOn: readonly string[];
}

/** The sentences of a text in its language, with the white space after each. */
export function sentencesOf(text: string, language: string, own?: OwnEnds): OneSentence[] {
  const flat = text.replaceAll(/\s/gu, " ");
  const starts = [0, ...startsOf(text, language, own)];
  return starts.map((start, index) => ({ text: flat.slice(start, starts[index + 1]), start }));
}

function startsOf(text: string, language: string, { ends, goesOn }: OwnEnds = { ends: [], goesOn: [] }): number[] {
  const found = sentenceStarts(text, language).filter((at) => !goesOn.some((words) => isWithin(text, words, at)));
  return [...new Set([...found, ...ends.flatMap((words) => startsAfter(text, words))])].toSorted((a, b) => a - b);
}

/** Whether a place lies within some words of a text, wherever they occur in it. */
const isWithin = (text: string, words: string, at: number): boolean =>
  occurrences(text, { exact: words }).some(({ start, end }) => start < at && at < end);

/** Where sentences begin if one ends after some words of a text, wherever they occur in it. */
const startsAfter = (text: string, words: string): number[] =>
  occurrences(text, { exact: words })
    .map(({ end }) => end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0))
    .filter((at) => at < text.length);

/** What is wrong with words by which an author corrects the rule: they do not occur, or the rule does as much by itself. */
export function ownEndsFault(
  texts: readonly string[],
  language: string,
  kind: keyof OwnEnds,
  words: string,
): "absent" | "idle" | undefined {
  const places = texts.filter((text) => text.includes(words));
  if (places.length === 0) return "absent";
  const isIdle = places.every((text) => {
    const found = sentenceStarts(text, language);
    return kind === "ends"
      ? startsAfter(text, words).every((at) => found.includes(at))
      : !found.some((at) => isWithin(text, words, at));
  });
  return isIdle ? "idle" : undefined;
}
