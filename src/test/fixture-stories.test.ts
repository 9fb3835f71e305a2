import { expect, test } from "vitest";
import { allParts } from "../parts/all-parts.ts";
import { showing } from "../publish/outline.ts";
import { compileContent } from "../story/compile-content.ts";
import { fixtureContent, fixtureStories } from "./fixture-stories.ts";

test.each(fixtureStories)("the story “%s” holds to every rule", (name) => {
  const { stories } = compileContent(fixtureContent(name), { parts: allParts, showing });
  expect(stories.map(({ slug }) => slug)).toEqual([name]);
});
