import { codeOf } from "./character-names.ts";
import { lookOf } from "./look-alikes.ts";
import { scriptOf, scriptsOf } from "./scripts.ts";

/**
 * What no text needs and some texts are harmed by: control characters, line ends other than `\n`, characters that turn the
 * direction of what follows, invisible tags, halves of characters, what stands for bytes that are not UTF-8, and piles
 * of accents. Marks of direction and joiners stay, for Arabic, Hebrew and Persian texts need them.
 */
const unreadable =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}|\p{Cs}|\p{M}{9,}/u;

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
