import { languageOfWords, primary } from "./languages.ts";
import type { PlacedText } from "./our-texts.ts";
import { quote, type Problem, type Report } from "./problem.ts";
import { sentencesOf, type OneSentence } from "./sentences.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Most words of one sentence of ours, by language: a reader who is not at home in the matter takes in no more at once. The
 * others say in theirs what 28 words of English do: German has 0.94 times as many words as English in the Universal
 * Declaration of Human Rights, Arabic 0.76 times.
 */
const mostWords = new Map([
  ["en", 28],
  ["de", 26],
  ["ar", 21],
]);

/** Most words of a sentence in a language; undefined where there is no measure. */
export const mostWordsIn = (language: string): number | undefined =>
  mostWords.get(primary(languageOfWords(language) ?? language));

/** How many words a sentence has; marks alone are none. */
export const wordsIn = (sentence: string): number => wordsOf(sentence).length;

/** The sentences of a text that are longer than its language has a measure for. */
export function longSentences(text: string, language: string): OneSentence[] {
  const most = mostWordsIn(language);
  // Most texts are too short to hold one, and to segment a text takes longest of all.
  if (most === undefined || wordsIn(text) <= most) return [];
  return sentencesOf(text, language).filter((sentence) => wordsIn(sentence.text) > most);
}

/** Holds that no sentence of some texts is too long. */
export function checkSentences(texts: readonly PlacedText[], language: string, report: Report): void {
  for (const { text, placeOf } of texts) {
    for (const sentence of longSentences(text, language))
      report({ ...placeOf(sentence.start), ...faultOf(sentence.text, language) });
  }
}

function faultOf(sentence: string, language: string): Pick<Problem, "rule" | "found" | "expected" | "fix"> {
  const beginning = sentence.split(" ").slice(0, 8).join(" ");
  return {
    rule: "sentence-length",
    found: `${String(wordsIn(sentence))} words, ${quote(`${beginning} …`)}`,
    expected: `at most ${String(mostWordsIn(language))} words a sentence`,
    fix: "make two sentences of it",
  };
}
