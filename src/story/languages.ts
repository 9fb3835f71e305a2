/**
 * The languages that the interface is written in, as BCP 47 tags. To add one, name it here: the compiler then asks for
 * its words wherever words are chosen.
 */
export const languages = ["en-GB", "de", "ar"] as const;

export type Language = (typeof languages)[number];

/**
 * The pseudo-languages of tests, as BCP 47 and Unicode name them: British English with every phrase in brackets, and the
 * same in a language that is written from right to left.
 */
export const pseudoLanguages: readonly string[] = ["en-XA", "ar-XB"];

/**
 * The language whose words serve another: the very language, or else its kin (for `en-US` that is `en-GB`).
 * @param tag BCP 47
 * @returns undefined where the interface has no words in it
 */
export function languageOfWords(tag: string): Language | undefined {
  if (pseudoLanguages.includes(tag)) return "en-GB";
  return languages.find((known) => known === tag) ?? languages.find((known) => primary(known) === primary(tag));
}

/** A language without its script and region. */
export const primary = (tag: string): string => tag.split("-", 1).join().toLowerCase();
