/**
 * What no text needs and some texts are harmed by: control characters, line ends other than `\n`, characters that turn the
 * direction of what follows, invisible tags, halves of characters, what stands for bytes that are not UTF-8, and piles
 * of accents. Marks of direction and joiners stay, for Arabic, Hebrew and Persian texts need them.
 */
const unreadable =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}|\p{Cs}|\p{M}{9,}/u;

/** Characters that do not show in a message, or do something to the terminal it is printed on. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]/gu;

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

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text for a message: what would not show is written as YAML and JSON escape it. */
export function showHidden(text: string): string {
  return text.replaceAll(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
