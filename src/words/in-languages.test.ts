import { expect, test } from "vitest";
import { pseudoLanguages } from "../story/languages.ts";
import { inLanguages } from "./in-languages.ts";
import { phrase } from "./phrase.ts";

const words = inLanguages({
  "en-GB": {
    title: "Notes",
    nothing: "",
    of: (thing: string): string => `Notes of ${thing}`,
    group: { all: "All" },
    see: <Piece>(link: (text: string) => Piece): (string | Piece)[] => phrase`See ${link("the notes")}.`,
  },
  de: {
    title: "Anmerkungen",
    nothing: "",
    of: (thing) => `Anmerkungen zu ${thing}`,
    group: { all: "Alle" },
    see: (link) => phrase`Siehe ${link("die Anmerkungen")}.`,
  },
  ar: {
    title: "ملاحظات",
    nothing: "",
    of: (thing) => `ملاحظات على ${thing}`,
    group: { all: "الكل" },
    see: (link) => phrase`انظر ${link("الملاحظات")}.`,
  },
});

test.each([
  ["de", "Anmerkungen"],
  ["de-AT", "Anmerkungen"],
  ["ar", "ملاحظات"],
  ["ar-EG", "ملاحظات"],
])("for %s there are the words of its kin", (language, title) => {
  expect(words({ language }).title).toBe(title);
});

test.each(["en-GB", "en", "en-US", "EN-gb"])("for %s there are the British words", (language) => {
  expect(words({ language }).title).toBe("Notes");
});

test.each(["fr", "hy", "english"])("a story in %s, for which there are no words, is not told in others", (language) => {
  expect(() => words({ language })).toThrow(`no words in ${language}`);
});

test.each(pseudoLanguages)("in the pseudo-language %s every phrase is in brackets, however it is made", (language) => {
  const pseudo = words({ language });
  expect(pseudo.title).toBe("[Notes]");
  expect(pseudo.nothing).toBe("");
  expect(pseudo.of("ours")).toBe("[Notes of ours]");
  expect(pseudo.group.all).toBe("[All]");
  expect(pseudo.see((text) => ({ text }))).toEqual(["[", "See ", { text: "the notes" }, ".", "]"]);
});

test("a phrase keeps the order of its texts and things, and no text that is empty", () => {
  expect(phrase`${1} of ${2}`).toEqual([1, " of ", 2]);
});
