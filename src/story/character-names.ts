import { scriptOf } from "./scripts.ts";

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
