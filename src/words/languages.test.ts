import { describe, expect, test } from "vitest";
import { countryWords } from "../parts/countries/words.ts";
import { dependencyWords } from "../parts/dependency/words.ts";
import { eventWords } from "../parts/events/words.ts";
import { preconditionWords } from "../parts/preconditions/words.ts";
import { versionWords } from "../parts/versions/words.ts";
import { dateOf } from "../story/dates.ts";
import { voiceWords } from "../voices/words.ts";
import { counted } from "./grammar.ar.ts";
import { wordsOf } from "./words-of.ts";

/** Everything that the interface says in a language. */
const allWords = (language: string): object => ({
  core: wordsOf({ language }),
  voices: voiceWords({ language }),
  countries: countryWords({ language }),
  dependency: dependencyWords({ language }),
  events: eventWords({ language }),
  preconditions: preconditionWords({ language }),
  versions: versionWords({ language }),
});

/** What is said without parameters, by its place among the words. */
function fixedWords(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) => {
    const place = `${path}/${name}`;
    if (typeof word === "string") return [[place, word]];
    return typeof word === "object" && word !== null ? fixedWords(word, place) : [];
  });
}

const english = new Map(fixedWords(allWords("en-GB")));

test.each([
  // What both languages call so.
  ["de", ["Institution"]],
  ["ar", []],
])("%s has nothing left of the English words", (language, shared) => {
  const told = fixedWords(allWords(language));
  expect(told.length).toBe(english.size);
  const left = told.filter(
    ([place, word]) => /\p{L}/u.test(word) && english.get(place)?.toLowerCase() === word.toLowerCase(),
  );
  expect(left.filter(([, word]) => !shared.includes(word))).toEqual([]);
});

test("Arabic words have no Latin letters but in the names of formats and programs", () => {
  const names =
    /\b(?:SVG|PNG|CSV|RSS|JSON(?: Feed)?|story\.json|Markdown|W3C Web Annotations|ISO|Natural Earth|Visionscarto|WCAG|AA?|axe-core|Chromium|Firefox|Safari|NVDA|JAWS|VoiceOver|TalkBack)\b/gu;
  const told = fixedWords(allWords("ar")).filter(([, word]) => /\p{Script=Latin}/u.test(word.replaceAll(names, "")));
  expect(told).toEqual([]);
});

describe("dates", () => {
  test.each([
    ["2025-08-01", "1 August 2025", "1. August 2025", "1 أغسطس 2025"],
    ["2025-08", "August 2025", "August 2025", "أغسطس 2025"],
    ["2025-24", "winter 2025–26", "Winter 2025/26", "شتاء 2025–2026"],
    ["2025-30", "southern summer 2025–26", "südlicher Sommer 2025/26", "صيف 2025–2026 (نصف الكرة الجنوبي)"],
    ["202X", "the 2020s", "2020er-Jahre", "عقد 2020–2029"],
    ["2025-08-01/2025-08-03", "1–3 August 2025", "1.–3. August 2025", "1–3 أغسطس 2025"],
    [
      "2025-08-31/2025-09-02",
      "31 August – 2 September 2025",
      "31. August – 2. September 2025",
      "31 أغسطس – 2 سبتمبر 2025",
    ],
    ["2025-07/2025-09", "July–September 2025", "Juli–September 2025", "يوليو–سبتمبر 2025"],
    ["2025-21/2025-22", "spring to summer 2025", "Frühling bis Sommer 2025", "من ربيع إلى صيف 2025"],
    ["2024-08?", "probably August 2024", "vermutlich August 2024", "على الأرجح أغسطس 2024"],
    ["2024~", "about 2024", "etwa 2024", "نحو 2024"],
    ["2026-03/..", "since March 2026", "seit März 2026", "منذ مارس 2026"],
    ["2026-03-04/..", "since 4 March 2026", "seit dem 4. März 2026", "منذ 4 مارس 2026"],
    ["../2026-03-04", "until 4 March 2026", "bis zum 4. März 2026", "حتى 4 مارس 2026"],
    ["2026-03/", "from March 2026, end unknown", "ab März 2026, Ende unbekannt", "من مارس 2026، ونهايته غير معروفة"],
    ["/2026", "up to 2026, start unknown", "bis 2026, Beginn unbekannt", "حتى 2026، وبدايته غير معروفة"],
  ])("%s is said in three languages", (edtf, ...said) => {
    expect(["en-GB", "de", "ar"].map((language) => wordsOf({ language }).date(dateOf(edtf)))).toEqual(said);
  });

  test.each([
    ["en-GB", "2025-08-01", "2025-08-03"],
    ["en-GB", "2025-08-31", "2025-09-02"],
    ["en-GB", "2025-12-31", "2026-01-02"],
    ["de", "2025-08-01", "2025-08-03"],
    ["de", "2025-08-31", "2025-09-02"],
    ["de", "2025-12-31", "2026-01-02"],
    ["ar", "2025-08-31", "2025-09-02"],
    ["ar", "2025-12-31", "2026-01-02"],
  ])(
    "in %s, the days from %s to %s are shared out as Unicode does, but for spaces at a dash",
    (language, first, last) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC", numberingSystem: "latn" });
      const tight = (text: string): string => text.replaceAll(/\s*–\s*/gu, "–");
      const unicode = format.formatRange(new Date(first), new Date(last));
      expect(tight(wordsOf({ language }).date(dateOf(`${first}/${last}`)))).toBe(tight(unicode));
    },
  );
});

test.each([
  [0, "لا أحداث"],
  [1, "حدث واحد"],
  [2, "حدثان"],
  [3, "3 أحداث"],
  [10, "10 أحداث"],
  [11, "11 حدثًا"],
  [99, "99 حدثًا"],
  [100, "100 حدث"],
  [102, "102 حدث"],
  [103, "103 أحداث"],
  [1200, "1,200 حدث"],
])("Arabic counts %s events as it should", (number, said) => {
  const forms = { none: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", other: "حدث" };
  expect(counted(number, forms)).toBe(said);
});

test.each([
  ["en-GB", ["a", "b", "c"], "a, b and c", "a, b or c"],
  ["de", ["a", "b", "c"], "a, b und c", "a, b oder c"],
  ["ar", ["أ", "ب", "ج"], "أ وب وج", "أ أو ب أو ج"],
])("%s joins things by its own words", (language, items, and, or) => {
  expect([wordsOf({ language }).list(items), wordsOf({ language }).either(items)]).toEqual([and, or]);
});

test.each([
  ["de", "Sie sagte „Ja“", "„Sie sagte ‚Ja‘“"],
  ["de", "She said “yes”", "„She said ‚yes‘“"],
  ["de", "Elle dit « oui »", "„Elle dit ‚ oui ‘“"],
  ["de", "»Ja«, sagte sie", "„‚Ja‘, sagte sie“"],
  ["ar", "قالت «نعم»", "«قالت “نعم”»"],
  ["ar", "She said “yes”", "«She said “yes”»"],
])("%s quotes %s with marks of its own, and others within", (language, words, quoted) => {
  expect(wordsOf({ language }).quoted(words)).toBe(quoted);
});
