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
  return eastAsian.test(letter) ? "East Asia" : scripts.find((script) => script.letter.test(letter))?.name;
}

/** The scripts of a word's letters; digits, hyphens and accents are of all. */
export function scriptsOf(word: string): Set<string | undefined> {
  const letters = [...word].filter((character) => !/[\p{Script=Common}\p{Script=Inherited}]/u.test(character));
  return new Set(letters.map(scriptOf));
}
