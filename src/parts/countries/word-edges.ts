import type { Range } from "../../story/anchor.ts";
import { primary } from "../../story/languages.ts";
import { isUnspaced } from "../../story/words-of.ts";

/** Whether a place between two characters of a text, counted as strings count, begins or ends a word. */
type IsEdge = (at: number) => boolean;

/** Where words of a text may begin and end. */
export interface WordEdges {
  isStart: IsEdge;
  isEnd: IsEdge;
  /** The whole word or words around a stretch of the text. */
  wordAround: (stretch: Range) => string;
}

/**
 * Words that some languages write together with the name they belong to, by BCP 47's primary tags: before it in Arabic
 * (and, then, by, like, to, the) and Hebrew, after it in Korean.
 */
const joined: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  ar: { before: /^(?:[وف]?[بكلس]?(?:ال)?|[وف]?لل)$/u },
  he: { before: /^ו?(?:כש|מש|[בהכלמש])?ה?$/u },
  ko: {
    after:
      /^(?:은|는|이|가|을|를|의|에|에서|에게|에는|에서는|와|과|와의|과의|로|으로|도|만|까지|부터|보다|처럼|이나|나|이라고|라고|이며|며|측은|측이|측)$/u,
  },
};

/**
 * Where a name may begin and end in a text: where no letter goes on, where a dictionary parts what is written without
 * spaces, and beside words that its language writes together with a name.
 * @param language of the text, BCP 47; where it is not known, letters and dictionaries alone are asked
 */
export function wordEdges(text: string, language = ""): WordEdges {
  const { before, after } = joined[primary(language)] ?? {};
  const starts = new Set(isUnspaced(text) ? Array.from(dictionary.segment(text), ({ index }) => index) : []);
  const isParted: IsEdge = (at) => {
    const [last, next] = [letterBefore(text, at), letterAt(text, at)];
    return last === "" || next === "" || ((isUnspaced(last) || isUnspaced(next)) && starts.has(at));
  };
  const isStart: IsEdge = (at) => isParted(at) || before?.test(lettersBefore(text, at)) === true;
  const isEnd: IsEdge = (at) => isParted(at) || after?.test(lettersAt(text, at)) === true;
  return {
    isStart,
    isEnd,
    wordAround({ start, end }) {
      let [from, to] = [start, end];
      while (!isStart(from)) from -= 1;
      while (!isEnd(to)) to += 1;
      return text.slice(from, to);
    },
  };
}

/** Unicode's dictionaries for scripts without spaces are the same whatever the language is said to be. */
const dictionary = new Intl.Segmenter("en", { granularity: "word" });

/** No word that is written together with others is longer, nor any mark on a letter. */
const furthest = 40;
const lettersBefore = (text: string, at: number): string =>
  /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - furthest), at))?.[0] ?? "";
const lettersAt = (text: string, at: number): string =>
  /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + furthest))?.[0] ?? "";
const letterBefore = (text: string, at: number): string => [...lettersBefore(text, at)].at(-1) ?? "";
const letterAt = (text: string, at: number): string => [...lettersAt(text, at)][0] ?? "";
