import { versionsOf } from "../parts/versions/model.ts";
import { describe, expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { change } from "../test/edited-story.ts";
import { longSentences, mostWords, sentencesOf, wordsIn } from "./sentences.ts";

const textsOf = (text: string): string[] => sentencesOf(text, "en-GB").map((sentence) => sentence.text.trim());

describe("a text is parted into sentences", () => {
  test.each([
    ["It opens. It closes!", ["It opens.", "It closes!"]],
    ["It is house No. 5 in the street.", ["It is house No. 5 in the street."]],
    ["The U.S. Congress agreed.", ["The U.S. Congress agreed."]],
    ["They came from the U.S. The bridge was open.", ["They came from the U.S.", "The bridge was open."]],
    ["Mr. Ek said no. 5 came.", ["Mr. Ek said no. 5 came."]],
    ["Mr. Ek came. Someone left.", ["Mr. Ek came.", "Someone left."]],
    ["It is No. 5. 12 Swedes came.", ["It is No. 5.", "12 Swedes came."]],
    ["The U.S. Army met The Times.", ["The U.S. Army met The Times."]],
    ["“It opens.” He said so.", ["“It opens.”", "He said so."]],
    ["It opens\non Monday.", ["It opens on Monday."]],
    ["Caliber.Az wrote so.", ["Caliber.Az wrote so."]],
  ])("%s", (text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });

  test("each knows where it begins", () => {
    expect(sentencesOf("It opens. It closes.", "en").map(({ start }) => start)).toEqual([0, 10]);
  });
});

test("marks alone are no words", () => {
  expect(wordsIn("One – two, “three” … 4.")).toBe(4);
});

describe("a sentence is too long", () => {
  const of = (count: number): string => `So ${"so ".repeat(count - 1).trim()}.`;

  test("from one word beyond the bound", () => {
    expect(longSentences(of(mostWords), "en")).toEqual([]);
    expect(longSentences(`${of(mostWords)} ${of(mostWords)}`, "en")).toEqual([]);
    expect(longSentences(`Here. ${of(mostWords + 1)}`, "en-GB")).toMatchObject([{ start: 6 }]);
  });

  test("in English only", () => {
    expect(longSentences(of(mostWords + 1), "de")).toEqual([]);
  });
});

test("words of others may be as long as they are", () => {
  const long = "so ".repeat(mostWords + 1).trim();
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
