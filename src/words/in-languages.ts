import { languageOfWords, pseudoLanguages, type Language } from "../story/languages.ts";

/**
 * What another language has to say: every phrase of the British words, under the same name and with the same parameters.
 * A language that lacks one does not compile.
 */
export type Words<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : English[Key] extends (...parameters: never[]) => unknown
        ? English[Key]
        : Words<English[Key]>;
};

/** Whatever is written in a language, as a story or a site is. */
export interface Written {
  /** BCP 47 tag. */
  language: string;
}

/**
 * Makes a function that chooses among words in several languages.
 * @param words the same words in each language of the interface
 * @returns a function that takes a story, a site or anything else with a language and gives its words: those of the very
 * language, or else of its kin. It throws where there are none: content in such a language is refused before.
 */
export function inLanguages<English extends object>(
  words: { "en-GB": English } & Record<Exclude<Language, "en-GB">, Words<English>>,
): (written: Written) => Words<English> {
  return ({ language }) => {
    const own = languageOfWords(language);
    if (own === undefined) throw new TypeError(`The interface has no words in ${language}.`);
    return (pseudoLanguages.includes(language) ? bracketed(words[own]) : words[own]) as Words<English>;
  };
}

/** The same words, each phrase of them in brackets, whether it is fixed, made by a function, or in pieces. */
function bracketed(words: unknown): unknown {
  if (typeof words === "string") return words === "" ? "" : `[${words}]`;
  if (typeof words === "function")
    return (...parameters: unknown[]) => bracketed(Reflect.apply(words, undefined, parameters));
  if (Array.isArray(words)) return ["[", ...(words as unknown[]), "]"];
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, bracketed(word)]));
}
