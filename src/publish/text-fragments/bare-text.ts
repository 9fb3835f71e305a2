/** A text as the least particular search sees it. */
export interface BareText {
  letters: string;
  /** How many of these letters come before each offset of the text, its end included. */
  before: Uint32Array;
}

const { compare } = new Intl.Collator("en", { usage: "search", sensitivity: "base" });

/** Joined letters that a search holds to be equal to two, although Unicode does not take them apart. */
const joined: Readonly<Record<string, string>> = { æ: "ae", œ: "oe" };

/**
 * Leaves of a text nothing but its letters and digits, without what any browser overlooks when it searches for words
 * (Unicode Collation Algorithm, primary level: case, accents, width, strokes, which of the two kana). Browsers do tell some
 * of these apart, and signs and spaces as well, each other ones: what is there once in this form is there once for all.
 */
export function bareText(text: string): BareText {
  const plain = new Map(Array.from(new Set(text), (character) => [character, plainLetters(character)]));
  const same = sameLetters(new Set([...plain.values()].join("")));
  const before = new Uint32Array(text.length + 1);
  let letters = "";
  let offset = 0;
  for (const character of text) {
    before.fill(letters.length, offset, offset + character.length);
    offset += character.length;
    for (const letter of plain.get(character) ?? "") letters += same.get(letter) ?? "";
  }
  before[offset] = letters.length;
  return { letters, before };
}

/** A character's letters and digits in lower case, without accents; `İ` and `ﬁ` have more than one. */
function plainLetters(character: string): string {
  const parts = character.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
  return parts.replaceAll(/[æœ]/gu, (found) => joined[found] ?? found).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** For each letter the one that stands for all that are equal to it; nothing for those that a search passes over. */
function sameLetters(letters: ReadonlySet<string>): Map<string, string> {
  let standing = "";
  return new Map(
    [...letters]
      .toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1))
      .map((letter) => {
        if (compare(letter, standing) !== 0) standing = letter;
        return [letter, standing];
      }),
  );
}
