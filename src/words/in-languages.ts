/**
 * The languages that the interface is written in. To add one, name it here: the compiler then asks for its words
 * wherever words are chosen.
 */
const languages = ["en-GB"] as const;

type Language = (typeof languages)[number];

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

/** The pseudo-language of tests, as BCP 47 and Unicode name it: British English, with every phrase in brackets. */
export const pseudoLanguage = "en-XA";

/** Whatever is written in a language: a story is in the site's, for we write it. */
export interface Written {
  /** BCP 47 tag. */
  language: string;
}

/**
 * Makes a function that chooses among words in several languages.
 * @param words the same words in each language of the interface
 * @returns a function that takes a story, a site or anything else with a language and gives its words: those of the very
 * language, or else of its kin (for `en-US` those of `en-GB`), or else the British ones
 */
export function inLanguages<English extends object>(
  words: { "en-GB": English } & Record<Exclude<Language, "en-GB">, Words<English>>,
): (written: Written) => Words<English> {
  const primary = (language: string): string => language.split("-", 1).join();
  return ({ language }) => {
    if (language === pseudoLanguage) return bracketed(words["en-GB"]) as Words<English>;
    const own =
      languages.find((known) => known === language) ?? languages.find((known) => primary(known) === primary(language));
    return words[own ?? "en-GB"] as Words<English>;
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
