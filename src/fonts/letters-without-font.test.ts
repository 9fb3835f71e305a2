import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../story/read-content.ts";
import { lettersWithoutFont } from "./letters-without-font.ts";

const root = resolve(import.meta.dirname, "../..");

test("a letter that no font has is named once, with the place where it stands first", () => {
  const told = lettersWithoutFont(root, {
    "content/stories/a/notes.yaml": "- title: One\n  body: The word ཀ, and ཀ again\n",
    "content/stories/a/published.txt": "ཁ",
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^content\/stories\/a\/notes\.yaml:2:18 no font of the pages has “ཀ” \(U\+0F40\), .*companions\.ts\.$/u,
  );
});

test("nothing is said of letters that a font has, of signs, or of scripts that are left to systems", () => {
  const text = "Əliyev, İğdır, Ŵ, Щ, Ω, Հ, ש, بريد، → ✓ 😀 橋は再開する、ー 다리 ㄅ";
  expect(lettersWithoutFont(root, { "content/a.md": text })).toEqual([]);
  expect(lettersWithoutFont(root, readContent(root))).toEqual([]);
});
