import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { referenceDetails, referenceName } from "./reference-name.ts";

const story = exampleStory();

test("a reference is called what it is", () => {
  expect(story.references.map((reference) => referenceName(reference, story))).toEqual([
    "Elvby council",
    "Water Board",
    "The Week (digest)",
    "The Old Shelf (mirror of Elvby council)",
    "Valley Links (copy of The ferry, post)",
  ]);
});

test.each([
  ["en-GB", "by Ole Vik, date not shown, read on 2 June 2026, in Norwegian Bokmål, behind a paywall"],
  ["de", "von Ole Vik, ohne Datum, gelesen am 2. Juni 2026, Sprache: Norwegisch (Bokmål), kostenpflichtig"],
])("in %s a reader learns of a work what matters before opening it", (language, told) => {
  const [timetable] = story.references.filter(({ author }) => author !== undefined);
  expect(timetable && referenceDetails(timetable, { language })).toBe(told);
});
