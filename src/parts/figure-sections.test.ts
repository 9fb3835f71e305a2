import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { allFigures } from "./all-figures.ts";
import { nameOf } from "./figure-names.ts";
import { sectionOf } from "./figure-sections.ts";

test("every figure belongs to a section of the story and has a name", () => {
  const story = exampleStory();
  const ids = allFigures(story).map(({ id }) => id);
  for (const id of ids) expect(story.sections[sectionOf(id)].heading).not.toBe("");
  expect(new Set(ids.map(nameOf)).size).toBe(ids.length);
});

test("a figure without a section or a name is an error", () => {
  expect(() => nameOf("pie")).toThrow("Unexpected figure `pie`");
  expect(() => sectionOf("pie")).toThrow("Unexpected figure `pie`");
});
