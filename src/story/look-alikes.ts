/** Each small letter that looks Latin before the one it looks like, of scripts with a word's worth of them (as Chromium lists them). */
const small =
  "аa ыb сc ԁd еe ԍg һh іi юo јj ӏl оo рp ԗp ԛq ѕs ԝw хx уy ъb ҽe пn гr ѵv ѡw " +
  "ωw αa ιi κk νv ρp υu ηn οo τt հh յj ոn սu օo քp զq ցg ւl ղn ռn աw վu";

const capitals = "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT ХX ԚQ ԜW ҮY ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC";

/** Arabic letters and digits that have a form of their own in Persian or Urdu, and the sign that ends an Armenian sentence. */
const others = "یي ىي کك ھه ہه ەه ۰٠ ۱١ ۲٢ ۳٣ ۷٧ ۸٨ ۹٩ ։: ׃:";

const quotationMarks = "\"“”„‟″'‘’‚‛′`´ʼʻˈ՚׳״«»‹›";
const dashes = "-‐‑‒–—―−⁃˗־";

const first = (pair: string): string => [...pair][0] ?? "";

/** The letters that look Latin, for a set in a regular expression. */
export const smallLookalikes = small.split(" ").map(first).join("");

const takenFor = new Map([
  ...[small, capitals, others].flatMap((pairs) =>
    pairs.split(" ").map((pair): [string, string] => [first(pair), pair.slice(first(pair).length)]),
  ),
  ...Array.from(quotationMarks, (mark): [string, string] => [mark, "'"]),
  ...Array.from(dashes, (dash): [string, string] => [dash, "-"]),
]);

/** Something in a text that a reader sees as one, or does not see; what it looks like, and where it stands. */
export interface Glyph {
  /** The same for all that look alike: case, kind of space, quotation mark or dash, form of an accent. Empty for what cannot be seen. */
  look: string;
  start: number;
  end: number;
}

/** White space; what cannot be seen; two or three hyphens for a dash; a letter with its accents. */
const glyph =
  /\s+|\p{Default_Ignorable_Code_Point}+|-{2,3}|[^\s\p{Default_Ignorable_Code_Point}](?:(?!\p{Default_Ignorable_Code_Point})\p{M})*/gu;

/**
 * What a text looks like, from its first sign to its last.
 * @param look what one sign looks like
 */
export const glyphsOf = (text: string, look = lookOfSign): Glyph[] =>
  [...text.matchAll(glyph)].map(({ 0: sign, index }) => ({
    look: look(sign),
    start: index,
    end: index + sign.length,
  }));

/** What all texts have in common that look like a text. */
export const lookOf = (text: string): string => [...text.matchAll(glyph)].map(([sign]) => lookOfSign(sign)).join("");

function lookOfSign(sign: string): string {
  if (/^\s/u.test(sign)) return " ";
  if (/^\p{Default_Ignorable_Code_Point}/u.test(sign)) return "";
  if (sign.startsWith("--")) return "-";
  const taken = takenFor.get(sign) ?? [...sign.normalize("NFKD")].map((each) => takenFor.get(each) ?? each).join("");
  return taken.toLowerCase();
}

/** What nobody sees and what changes no letter beside it; joiners, which do, are left out. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]/gu;

const typed = new Map([
  ...Array.from("‘’ʼ", (mark): [string, string] => [mark, "'"]),
  ...Array.from("“”", (mark): [string, string] => [mark, '"']),
  ["\u2010", "-"],
  ["\u2011", "-"],
]);

/**
 * What a reader sees of a sign, much closer than its look: spaces are one, whatever their kind or number, but for line ends;
 * an accent belongs to its letter; curly marks are the straight ones of a keyboard; and what cannot be seen is not there.
 */
export function seenOf(sign: string): string {
  if (/^\s/u.test(sign)) return sign.includes("\n") ? "\n" : " ";
  return typed.get(sign) ?? sign.replaceAll(unseen, "").normalize("NFC");
}

/** Scripts in which names of hosts are written (UAX 31, table 5), each a word of its own for a regular expression. */
const scripts = (
  "Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu " +
  "Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Ethiopic Khmer"
)
  .split(" ")
  .map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, "u") }));

/** What Chinese, Japanese and Korean words mix. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** The name of a letter's script, with that of Chinese, Japanese and Korean as one; undefined for a rare one. */
export function scriptOf(letter: string): string | undefined {
  return eastAsian.test(letter) ? "East Asian" : scripts.find((script) => script.letter.test(letter))?.name;
}

/** The scripts of a word's letters; digits, hyphens and accents are of all. */
export function scriptsOf(word: string): Set<string | undefined> {
  const letters = [...word].filter((character) => !/[\p{Script=Common}\p{Script=Inherited}]/u.test(character));
  return new Set(letters.map(scriptOf));
}
