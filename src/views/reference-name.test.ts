import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { referenceName } from "./reference-name.ts";

const story = exampleStory();

test("a reference is called what it is", () => {
  expect(story.references.map((reference) => referenceName(reference, story))).toEqual([
    "Elvby council",
    "Water Board",
    "The Week (digest)",
    "The Old Shelf (mirror of Elvby council)",
    "Valley Links (copy of The ferry)",
  ]);
});
