import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { companions } from "./companions.ts";
import { families, sans, serif } from "./families.ts";
import { fontSource, holds, rangesOf, unicodeRange } from "./packaged.ts";

const root = resolve(import.meta.dirname, "../..");

const fonts = [...families.flatMap((family) => family.fonts), ...companions];

test.each(fonts)("$name is where its package has it, and the package says for which letters it is", (font) => {
  expect(existsSync(fontSource(root, font))).toBe(true);
  expect(rangesOf(root, font).length).toBeGreaterThan(0);
});

test.each(["@fontsource-variable/absent", "@fontsource-variable/newsreader"] as const)(
  "the lack of a font in %s names the font, its package and the command that mends it",
  (name) => {
    expect(() => fontSource(root, { name: "Newsreader", package: name, subset: "absent" })).toThrow(
      /`@fontsource-variable\/[^`]+\.woff2`, expected the font Newsreader in .* `@fontsource-variable\/\w+`.*`npm ci`/u,
    );
  },
);

test.each(["əğşİıƏ", "ŵŷ", "ệữ", "Щщ", "Ђ", "Ωω", "Հայ", "שלום", "بريد،ـ"])(
  "some font has every letter of %s",
  (letters) => {
    const has = (letter: string): boolean => fonts.some((font) => holds(rangesOf(root, font), letter));
    expect(Array.from(letters).filter((letter) => !has(letter))).toEqual([]);
  },
);

test("characters are listed as CSS lists them: each once, neighbours as one range", () => {
  expect(unicodeRange("cbaəab😀z")).toEqual(["U+61-63", "U+7A", "U+259", "U+1F600"]);
});

test.each([
  ["an article", { "a/article.md": "It cost $5/day [then]." }, "$[]/", "$[]/"],
  ["an article with an address", { "a/article.md": "url: https://a.example/b\npublished: 2026-01/2026-02\n" }, "", "/"],
  ["a headline", { "a/claims.yaml": "label: Smith & Sons" }, "&", "&"],
  ["a section, with a link", { "a/sections/b.md": "See [there](../c), $5." }, "$", "$[]/"],
  ["a work that is cited", { "a/references.yaml": "publisher: Smith & Sons" }, "", "&"],
])("of signs that are seldom, the fonts have those of %s", (_place, files, inSerif, inSans) => {
  const signsOf = (characters: string): string =>
    Array.from("$&[]/", (sign) => (characters.includes(sign) ? sign : "")).join("");
  expect([signsOf(serif.charactersOf(files)), signsOf(sans.charactersOf(files))]).toEqual([inSerif, inSans]);
});
