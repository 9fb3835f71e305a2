/** Most words of one sentence of ours: a reader who is not at home in the matter takes in no more at once. */
export const mostWords = 28;

/** A sentence, and where it begins in its text. */
export interface OneSentence {
  text: string;
  start: number;
}

/** Abbreviations that stand before a name, a number or more of the sentence. */
const shortened = /(?:^|[\s“‘(])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|vs|cf|e\.g|i\.e|\p{Lu}|\p{Lu}\.\p{Lu})\.\s*$/u;
const numbered = /(?:^|[\s“‘(])(?:No|Nos|Art|Ch|p|pp|Vol)\.\s*$/u;
/** Words that begin a sentence after an abbreviation more often than they go on with one. */
const opening = /^(?:The|A|An|It|He|She|They|We|This|That|These|Those|In|On|At|But|And|So|No|Nobody|Its|Their)\b/u;

/** The sentences of a text, as Unicode segments them in a language; “U.S.” and “No. 5” do not end one. */
export function sentencesOf(text: string, language: string): OneSentence[] {
  const flat = text.replaceAll(/\s/gu, " ");
  const sentences: OneSentence[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(flat)) {
    const last = sentences.at(-1);
    if (last && goesOn(last.text, segment)) last.text += segment;
    else sentences.push({ text: segment, start: index });
  }
  return sentences;
}

const goesOn = (before: string, next: string): boolean =>
  (numbered.test(before) && /^\d/u.test(next)) || (shortened.test(before) && !opening.test(next));

/** How many words a sentence has: what stands between spaces and is not a mark alone. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences of a text that are too long. The bound is for English; other languages have their own measure. */
export const longSentences = (text: string, language: string): OneSentence[] =>
  // Most texts are too short to hold one, and to segment a text takes longest of all.
  /^en\b/iu.test(language) && wordsIn(text) > mostWords
    ? sentencesOf(text, language).filter((sentence) => wordsIn(sentence.text) > mostWords)
    : [];
