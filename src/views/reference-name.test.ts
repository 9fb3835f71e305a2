import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { referenceName } from "./reference-name.ts";

test("a reference is called what it is", () => {
  expect(exampleStory().references.map(referenceName)).toEqual([
    "Elvby council",
    "Water Board",
    "The Week (digest)",
    "The Old Shelf (mirror)",
    "Valley Links (copy of The ferry)",
  ]);
});
