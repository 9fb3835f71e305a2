import { expect, test } from "vitest";
import { bareText } from "./bare-text.ts";

/** Whether a search holds two texts to be the same. */
const areSame = (a: string, b: string): boolean => {
  const { letters, before } = bareText(`${a}${b}`);
  return letters.slice(0, before[a.length]) === letters.slice(before[a.length]);
};

test.each([
  ["case", "BRIDGE", "bridge"],
  ["the two forms of a small sigma", "λόγος", "ΛΌΓΟΣ"],
  ["accents, joined or not", "Café", "Cafe\u0301"],
  ["letters with and without accents", "Århus", "Arhus"],
  ["strokes", "Bodø Łódź", "Bodo Lodz"],
  ["joined letters", "Straße, œuvre, oﬃce", "STRASSE, oeuvre, office"],
  ["straight and curly quotation marks", "“it’s”", '"it\'s"'],
  ["white space", "the\u00A0flood of\u202F2024", "the flood of 2024"],
  ["what is not seen", "Yere\u00ADvan\u200B", "Yerevan"],
  ["width", "ＡＢ １", "AB 1"],
  ["the two kana", "リンゴ", "りんご"],
  ["vowel signs of Arabic, and lengthened letters", "قَالَ العمـدة", "قال العمدة"],
])("no search has to tell %s apart", (_what, a, b) => {
  expect(areSame(a, b)).toBe(true);
});

test.each([
  ["bridge", "bridges"],
  ["橋", "川"],
  ["мост", "пост"],
  ["2024", "2025"],
])("%s and %s are not the same", (a, b) => {
  expect(areSame(a, b)).toBe(false);
});

test("says how many letters come before each offset, whatever a character is made of", () => {
  const { letters, before } = bareText("😀 ﬁ, æ!");
  expect(letters).toBe("fiae");
  expect([...before]).toEqual([0, 0, 0, 0, 2, 2, 2, 4, 4]);
});
