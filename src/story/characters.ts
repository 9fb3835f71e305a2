import { lookOf, scriptOf, scriptsOf } from "./look-alikes.ts";

/**
 * What no text needs and some texts are harmed by: control characters, line ends other than `\n`, characters that turn the
 * direction of what follows, invisible tags, halves of characters, what stands for bytes that are not UTF-8, and piles
 * of accents. Marks of direction and joiners stay, for Arabic, Hebrew and Persian texts need them.
 */
const unreadable =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}\p{Cs}]|\p{M}{9,}/u;

/** Characters that do not show in a message, look there like a plain space, or do something to the terminal it is printed on. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]|(?! )\p{Zs}/gu;

/** Where in a text the first character stands that no text may have, and what an author should know of it. */
export function firstUnreadable(text: string): { index: number; found: string } | undefined {
  const match = unreadable.exec(text);
  if (!match) return undefined;
  const [[character = ""], index] = [[...match[0]], match.index];
  return { index, found: `${codeOf(character)}, ${kindOf(character, match[0])}` };
}

function kindOf(character: string, whole: string): string {
  if (whole.length > character.length) return "the first of more than eight accents on one letter";
  if (/[\u2028-\u2029]/u.test(character)) return "a line end that files of text do not have";
  if (/[\u2028-\u202E\u2066-\u206F]/u.test(character)) return "which turns the direction of the text around it";
  if (/\p{Cc}/u.test(character)) return "a control character";
  if (character === "\uFFFD") return "which stands where a byte was not UTF-8";
  if (/\p{Cs}/u.test(character)) return "half a character";
  return "which nobody can see";
}

/**
 * A text for a message: what would not show there, or only look like something else, is written as YAML and JSON escape
 * it, so that what is copied from the message and pasted between double quotation marks is the text again.
 */
export function showHidden(text: string): string {
  return text
    .replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => (isMixed(word) ? word.replaceAll(/\P{M}/gu, escapeLookalike) : word))
    .replaceAll(/\P{M}\p{M}+/gu, (letter) => (letter === letter.normalize("NFC") ? letter : withAccentsApart(letter)))
    .replaceAll(hidden, escape);
}

function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

const withAccentsApart = (letter: string): string => letter.replaceAll(/\p{M}/gu, escape);

/** Whether a word has letters of two scripts, one of them Latin. */
function isMixed(word: string): boolean {
  const scripts = scriptsOf(word);
  return scripts.size > 1 && scripts.has("Latin");
}

const escapeLookalike = (letter: string): string =>
  scriptOf(letter) !== "Latin" && scriptOf(lookOf(letter)) === "Latin" ? escape(letter) : letter;

/** What an author would call a sign that is easily taken for another, or not seen. */
const names = new Map([
  ["", "nothing"],
  [" ", "a plain space"],
  ["  ", "two plain spaces"],
  ["\t", "a tab"],
  ["\n", "a line end"],
  ["\u00A0", "a no-break space"],
  ["\u2002", "an en space"],
  ["\u2003", "an em space"],
  ["\u2007", "a figure space"],
  ["\u2009", "a thin space"],
  ["\u200A", "a hair space"],
  ["\u202F", "a narrow no-break space"],
  ["\u3000", "an ideographic space"],
  ["\u00AD", "a soft hyphen"],
  ["\u061C", "an Arabic letter mark"],
  ["\u200B", "a zero-width space"],
  ["\u200C", "a zero-width non-joiner"],
  ["\u200D", "a zero-width joiner"],
  ["\u200E", "a left-to-right mark"],
  ["\u200F", "a right-to-left mark"],
  ["\u2060", "a word joiner"],
  ["'", "a straight apostrophe '"],
  ['"', 'a straight quotation mark "'],
  ["‘", "a single opening quotation mark ‘"],
  ["’", "a curly apostrophe ’"],
  ["“", "a curly opening quotation mark “"],
  ["”", "a curly closing quotation mark ”"],
  ["‚", "a single low quotation mark ‚"],
  ["„", "a low quotation mark „"],
  ["`", "a grave accent `"],
  ["´", "an acute accent ´"],
  ["′", "a prime ′"],
  ["″", "a double prime ″"],
  ["-", "a hyphen -"],
  ["‐", "a hyphen of another kind ‐ (U+2010)"],
  ["‑", "a no-break hyphen ‑"],
  ["‒", "a figure dash ‒"],
  ["–", "an en dash –"],
  ["—", "an em dash —"],
  ["―", "a horizontal bar ―"],
  ["−", "a minus sign −"],
  ["--", "two hyphens"],
  ["---", "three hyphens"],
  ["…", "an ellipsis …"],
  ["...", "three dots"],
]);

/** A character as Unicode numbers it. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const codesOf = (text: string): string => [...text].map(codeOf).join(" ");

/**
 * Names for two signs that look alike and are not the same, each so that it can be told from the other.
 * @param pair one sign each, or several that stand for one, or nothing
 */
export function namesOf(pair: readonly [string, string]): [string, string] {
  const [a, b] = pair;
  const name =
    a.normalize("NFC") === b.normalize("NFC") ? nameOfForm : a.toLowerCase() === b.toLowerCase() ? nameOfCase : nameOf;
  return [name(a), name(b)];
}

/** A letter whose accent is part of it or a character of its own. */
function nameOfForm(sign: string): string {
  const [letter = "", ...accents] = sign;
  if (accents.length === 0) return `‘${letter}’ as one letter (${codeOf(letter)})`;
  return `‘${letter}’ and ${accents.length === 1 ? "an accent of its own" : "accents of their own"} (${codesOf(accents.join(""))})`;
}

const nameOfCase = (letter: string): string =>
  `${letter === letter.toLowerCase() ? "a small" : "a capital"} ‘${letter}’`;

function nameOf(sign: string): string {
  const known = names.get(sign);
  if (known !== undefined) return known;
  const [character = "", ...more] = sign;
  if (more.length === 0) return nameOfCharacter(character);
  if (more.every((each) => each === character)) return `${nameOf(character)}, ${String(1 + more.length)} times`;
  return /[\s\p{Default_Ignorable_Code_Point}]/u.test(sign) ? [...sign].map(nameOf).join(" and ") : `‘${sign}’`;
}

function nameOfCharacter(character: string): string {
  const code = codeOf(character);
  if (/\s/u.test(character)) return `a space of another width (${code})`;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return `a character that cannot be seen (${code})`;
  const script = scriptOf(character);
  return script === undefined
    ? `‘${character}’ (${code})`
    : `${/^[AEO]/u.test(script) ? "an" : "a"} ${script} ‘${character}’ (${code})`;
}
