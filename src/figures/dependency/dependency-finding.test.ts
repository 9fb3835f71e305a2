import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { dependencyFinding } from "./dependency-finding.ts";
import { sketchedStory } from "./sketched-story.ts";
import { isBeside, isLeftOut } from "./standing.ts";

test("the finding counts what was met and names where the chain stops", () => {
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]]))).toMatch(
    /^None of two conditions were met by .+; the chain stops first at “The condition called a”$/u,
  );
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]], { a: "met" }))).toMatch(
    /^One of two conditions was met by [^;]+$/u,
  );
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]], { a: "met", b: "met" }))).toMatch(
    /^All two conditions were met by [^;]+$/u,
  );
});

test("the finding says so where the chain stops outside the article", () => {
  const story = exampleStory();
  expect(story.conditions.map(isLeftOut)).toEqual([true, true, false]);
  expect(dependencyFinding(story)).toMatch(/“The river is surveyed”, which is not in the article$/u);
});

test("Kazakhstan stands beside the chain, and nothing else does", () => {
  const beside = realStory().conditions.filter(isBeside);
  expect(beside.map(({ id }) => id)).toEqual(["kazakhstan-announces"]);
});
