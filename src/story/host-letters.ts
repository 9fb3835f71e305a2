/** Scripts in which names of hosts are written (UAX 31, table 5), each a word of its own for a regular expression. */
const scripts = (
  "Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu " +
  "Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Ethiopic Khmer"
)
  .split(" ")
  .map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, "u") }));

/** What Chinese, Japanese and Korean words mix. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Letters that look like Latin ones, of the scripts that have a word's worth of them (as Chromium lists them). */
const lookalikes = /^[аысԁеԍһіюјӏорԗԛѕԝхуъҽпгѵѡωαικνρυηοτհյոսօքզցւղռավ\d-]+$/u;

/**
 * Why the name of a host could be taken for that of another: a label mixes scripts, or has only letters that look Latin
 * while the name ends in Latin ones.
 * @param host in letters, as a reader sees it, in lower case
 * @returns undefined where it is plain which host is meant
 */
export function confusion(host: string): string | undefined {
  const labels = host.split(".");
  for (const label of labels.filter((each) => /[^a-z\d-]/u.test(each))) {
    const used = scriptsOf(label);
    if (used.size > 1) return `letters of ${[...used].join(" and ")} in one word`;
    if (lookalikes.test(label) && /^[a-z\d-]+$/u.test(labels.at(-1) ?? "")) return "letters that only look Latin";
  }
  return undefined;
}

/** The scripts of a label's letters; digits, hyphens and accents are of all. */
function scriptsOf(label: string): Set<string> {
  const letters = [...label].filter((character) => !/[\p{Script=Common}\p{Script=Inherited}]/u.test(character));
  return new Set(
    letters.map((character) => {
      if (eastAsian.test(character)) return "East Asia";
      return scripts.find(({ letter }) => letter.test(character))?.name ?? "a script that names of hosts do not use";
    }),
  );
}
