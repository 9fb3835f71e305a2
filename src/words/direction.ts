/** Which way a script runs. */
export type Direction = "ltr" | "rtl";

/**
 * Scripts that run from right to left, by their ISO 15924 codes: those of Unicode whose letters have the bidirectional
 * class R or AL and that a language of today is written in.
 */
const rightToLeftScripts = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

/** The direction in which a language is written, by its BCP 47 tag: that of the script it names or is usually written in. */
export function directionOf(language: string): Direction {
  const script = new Intl.Locale(language).maximize().script;
  return script !== undefined && rightToLeftScripts.includes(script) ? "rtl" : "ltr";
}

/** What an element says of the language of its text; what is left out holds already where it stands. */
interface LanguageAttributes {
  lang?: string;
  dir?: Direction;
}

/**
 * What an element whose text is in a language has to say of it within text of another. It says nothing where both are one
 * language, whatever the region (`en` within `en-GB`), and the direction only where it turns. An element with a direction
 * is isolated by every browser, so that neither text moves the signs of the other.
 */
export function inLanguage(language: string, around: string): LanguageAttributes {
  if (isKin(language, around)) return {};
  const direction = directionOf(language);
  return { lang: language, ...(direction !== directionOf(around) && { dir: direction }) };
}

/** Whether two tags name one language in one script. */
export function isKin(a: string, b: string): boolean {
  const [first, second] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return first.language === second.language && first.script === second.script;
}

/** What the root of a document says: the language always, and the direction where it is not from left to right. */
export function documentLanguage(language: string): LanguageAttributes {
  return { lang: language, ...(directionOf(language) === "rtl" && { dir: "rtl" }) };
}

const rightToLeft = new RegExp(`[${rightToLeftScripts.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");
const letter = /\p{L}/u;

/** The direction most letters of a text have; one foreign name at its beginning does not turn it round. */
export function directionOfText(text: string): Direction {
  const letters = [...text].filter((character) => letter.test(character));
  return letters.filter((character) => rightToLeft.test(character)).length * 2 > letters.length ? "rtl" : "ltr";
}

/** Whether a text has letters that run against a direction. */
const runsAgainst = (text: string, direction: Direction): boolean =>
  [...text].some((character) => letter.test(character) && rightToLeft.test(character) === (direction === "ltr"));

/**
 * The direction of a text among words of a language. What begins as these words do runs as they do, however long a
 * foreign name at its end is; of any other, most letters decide.
 * @param around BCP 47 tag of the language of the words around it
 */
export function directionWithin(text: string, around: string): Direction {
  const direction = directionOf(around);
  const first = [...text].find((character) => letter.test(character));
  const beginsAlike = first !== undefined && rightToLeft.test(first) === (direction === "rtl");
  return beginsAlike ? direction : directionOfText(text);
}

/**
 * What an element has to say of a name whose language nobody stated, such as a publisher's: its direction, where letters
 * of it run against the text around it.
 */
export const asName = (name: string, around: string): LanguageAttributes =>
  runsAgainst(name, directionOf(around)) ? { dir: directionWithin(name, around) } : {};

/** Unicode's isolates: what stands between them is ordered by itself, and moves nothing around it (UAX 9, section 2.4). */
const isolates: Record<Direction, string> = { ltr: "\u2066", rtl: "\u2067" };
const endOfIsolate = "\u2069";

/**
 * A text to be set into plain text that people read, such as a title, a citation or a quotation to copy. Where letters of
 * it run against what surrounds it, it stands in isolates, which show nothing: else its stops and brackets go astray, and
 * so do the numbers behind it. What machines read (JSON, CSV, RIS, BibTeX) keeps the text as it is.
 * @param around BCP 47 tag of the language of the text it is set into
 */
export function isolated(text: string, around: string): string {
  if (!runsAgainst(text, directionOf(around))) return text;
  return `${isolates[directionOfText(text)]}${text}${endOfIsolate}`;
}
