import { versionsOf } from "../parts/versions/model.ts";
import { describe, expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { change } from "../test/edited-story.ts";
import { longSentences, mostWordsIn, wordsIn } from "./sentence-length.ts";

test("marks alone are no words", () => {
  expect(wordsIn("One – two, “three” … 4.")).toBe(4);
});

describe("a sentence is too long", () => {
  const of = (count: number): string => `So ${"so ".repeat(count - 1).trim()}.`;

  test.each(["en-GB", "de-AT", "ar-EG"])("from one word beyond the bound of its language: %s", (language) => {
    const most = mostWordsIn(language) ?? 0;
    expect(longSentences(of(most), language)).toEqual([]);
    expect(longSentences(`${of(most)} ${of(most)}`, language)).toEqual([]);
    expect(longSentences(`Here. ${of(most + 1)}`, language)).toMatchObject([{ start: 6 }]);
  });

  test("in each language by a measure of its own", () => {
    expect(["en", "de", "ar", "ar-XB", "ja"].map(mostWordsIn)).toEqual([28, 26, 21, 28, undefined]);
    expect(longSentences(of(40), "ja")).toEqual([]);
  });
});

test("words of others may be as long as they are", () => {
  const long = "so ".repeat(40).trim();
  const edits = [
    change("versions.yaml", "The towns “want to” rebuild", long),
    change("versions.yaml", "Towns want to rebuild bridge, officials say", long),
    change("references.yaml", "title: The survey of the river", `title: ${long}`),
    change("article.md", "headline: Two border towns agree", `headline: ${long} Two border towns agree`),
    change("article.md", "A ferry carries people", `A ferry carries ${long} people`),
    change("claims.yaml", "A ferry carries people", `A ferry carries ${long} people`),
  ];
  expect(versionsOf(exampleStory(...edits)).changes[0]?.says[0]?.text).toBe(long);
});
