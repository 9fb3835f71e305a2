import { expect, test } from "vitest";
import { voiceWords } from "./words.ts";

const claims = (language: string, all: number, unsourced: number): string =>
  voiceWords({ language }).claims.finding(all, unsourced);

test.each([
  [1, 0, "No claim is news for which nobody is cited"],
  [1, 1, "The only claim is news for which nobody is cited"],
  [2, 1, "Of 2 claims, one is news for which nobody is cited"],
  [2, 2, "Both claims are news for which nobody is cited"],
  [3, 3, "All three claims are news for which nobody is cited"],
  [40, 14, "Of 40 claims, 14 are news for which nobody is cited"],
])("English tells that of %i claims %i are uncited news", (all, unsourced, told) => {
  expect(claims("en-GB", all, unsourced)).toBe(told);
});

const one = "eine Nachricht, für die sich der Artikel auf niemanden beruft";
const news = "Nachrichten, für die sich der Artikel auf niemanden beruft";
test.each([
  [1, 0, `Die einzige Aussage ist k${one}`],
  [1, 1, `Die einzige Aussage ist ${one}`],
  [2, 0, `Keine von zwei Aussagen ist ${one}`],
  [6, 0, `Keine von sechs Aussagen ist ${one}`],
  [2, 1, `Eine von zwei Aussagen ist ${one}`],
  [2, 2, `Beide Aussagen sind ${news}`],
  [3, 3, `Alle drei Aussagen sind ${news}`],
  [40, 14, `14 von 40 Aussagen sind ${news}`],
])("German tells that of %i claims %i are uncited news", (all, unsourced, told) => {
  expect(claims("de", all, unsourced)).toBe(told);
});

test.each([
  [1, 0, "الإفادة الوحيدة ليست خبرًا لا يُنسب إلى أحد"],
  [1, 1, "الإفادة الوحيدة خبر لا يُنسب إلى أحد"],
  [2, 1, "إفادتان، منهما خبر واحد لا يُنسب إلى أحد"],
  [2, 2, "الإفادتان كلتاهما خبران لا يُنسبان إلى أحد"],
  [6, 0, "6 إفادات، ليس بينها خبر لا يُنسب إلى أحد"],
  [6, 2, "6 إفادات، منها خبران لا يُنسبان إلى أحد"],
  [3, 3, "كل الإفادات أخبار لا تُنسب إلى أحد"],
  [40, 14, "40 إفادة، منها 14 خبرًا لا يُنسب إلى أحد"],
])("Arabic tells that of %i claims %i are uncited news", (all, unsourced, told) => {
  expect(claims("ar", all, unsourced)).toBe(told);
});

test.each([
  ["en-GB", 100, "All of the words are news"],
  ["en-GB", 1, "1% of the words are news"],
  ["en-GB", undefined, "Less than 1% of the words are news"],
  ["de", undefined, "Weniger als 1\u00a0% der Wörter sind Nachrichten"],
  ["de", 100, "100\u00a0% der Wörter sind Nachrichten"],
  ["ar", undefined, "أقل من 1% من الكلمات أخبار"],
])("%s tells which share of the words is news without a source: %s", (language, percent, told) => {
  expect(voiceWords({ language }).shares.finding.uncited(percent, "none").startsWith(told)).toBe(true);
});

test("an article of one word has one word, in German too", () => {
  expect(voiceWords({ language: "de" }).shares.figureCaption(1)).toMatch(/^Anteil des einen Wortes des Artikels/u);
  expect(voiceWords({ language: "en-GB" }).shares.figureCaption(1)).toMatch(/^Share of the article’s one word by/u);
});
