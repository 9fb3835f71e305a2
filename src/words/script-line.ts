import type { ScriptWords } from "./script.en-GB.ts";

/** What the script says, in the order in which a page has it. */
const wordNames = [
  "copyLink",
  "copyQuotation",
  "linkCopied",
  "quotationCopied",
  "copyHeading",
  "copyNamed",
  "alsoCopies",
  "refused",
  "share",
  "shareFailed",
  "openNotes",
  "closeNotes",
  "theme",
  "device",
  "light",
  "dark",
] as const satisfies readonly (keyof ScriptWords)[];

/** What stands between words, and what stands in a phrase in the place of a name. */
const wordMark = "|";
const namePlace = "%";

export type PageWords = Readonly<Record<(typeof wordNames)[number], string>>;

/**
 * The words of the script in one line, so that a page carries those of its own language and the script none. Joined they
 * weigh half of what an attribute each would weigh.
 */
export const scriptLine = (words: ScriptWords): string =>
  wordNames
    .map((name) => words[name])
    .map((phrase) => (typeof phrase === "function" ? phrase(namePlace) : phrase))
    .join(wordMark);

/** Reads the words that a page has for the script; a phrase that it lacks, as a page of an earlier build may, is empty. */
export function readWords(line: string): PageWords {
  const phrases = line.split(wordMark);
  return Object.fromEntries(wordNames.map((name, index) => [name, phrases[index] ?? ""])) as PageWords;
}

/**
 * Puts a name into a phrase of the page. It gets a small letter after a space, but not where a phrase begins or quotes it.
 * @param phrase with a sign in the place of the name
 */
export const withName = (phrase: string, name: string): string =>
  phrase
    .replace(` ${namePlace}`, () => ` ${name.charAt(0).toLowerCase()}${name.slice(1)}`)
    .replace(namePlace, () => name);
