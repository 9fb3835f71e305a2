import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { allFigures } from "./all-figures.ts";
import { figureIds } from "./figure-ids.ts";

test("the list of ids names every figure there is", () => {
  expect(allFigures(exampleStory()).map(({ id }) => id)).toEqual(figureIds);
});
