import { dependencyOf } from "../model.ts";
import { expect, test } from "vitest";
import { exampleStory } from "../../../test/example-story.ts";
import { realStory } from "../../../test/real-story.ts";
import { dependencyFinding } from "./dependency-finding.ts";
import { sketchedStory } from "./sketched-story.ts";
import { isBeside, isUnmentioned } from "./standing.ts";

test("the finding counts what was met and names where the chain stops", () => {
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]]))).toMatch(
    /^None of two reported conditions was met when last seen; the chain stops first at “The condition called a”$/u,
  );
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]], { a: "met" }))).toMatch(
    /^One of two reported conditions was met when last seen$/u,
  );
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]], { a: "met", b: "met" }))).toMatch(
    /^All two reported conditions were met when last seen$/u,
  );
});

test("what nobody set is not counted, and a precondition is in the article where the article has it", () => {
  const story = exampleStory();
  expect(dependencyOf(story).conditions.map(isUnmentioned)).toEqual([false, true, false]);
  expect(dependencyFinding(story)).toMatch(/^None of one reported condition was .+“The river is surveyed”$/u);
  const { conditions, dependencies } = dependencyOf(story);
  const graph = { conditions: conditions.filter(({ precondition }) => !precondition), dependencies };
  const unset = { ...story, parts: { ...story.parts, dependency: graph } };
  expect(dependencyFinding(unset)).toBe("One condition, set by nobody");
});

test("Kazakhstan stands beside the chain, and nothing else does", () => {
  const beside = dependencyOf(realStory()).conditions.filter(isBeside);
  expect(beside.map(({ id }) => id)).toEqual(["kazakhstan-announces"]);
});
