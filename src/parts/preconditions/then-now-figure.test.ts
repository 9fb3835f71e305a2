import { expect, test } from "vitest";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { preconditionsOf } from "./model.ts";
import { thenNowFinding } from "./then-now-figure.ts";

test("the finding names what moved, and where to", () => {
  expect(thenNowFinding(exampleStory())).toBe(
    "Both conditions moved, in our judgement: “A survey of the river” to partly met and “An agreement on the costs” to not found",
  );
});

test("the finding says so where nothing moved", () => {
  const story = exampleStory(
    change("preconditions.yaml", "status: partly-met", "status: unmet"),
    change("preconditions.yaml", "status: not-found", "status: unmet"),
  );
  expect(thenNowFinding(story)).toBe("Neither condition has moved since the article");
});

test("the finding names up to three that moved, and counts more", () => {
  const story = exampleStory();
  const [survey] = preconditionsOf(story);
  const findingOf = (number: number): string => {
    const preconditions = survey ? Array.from({ length: number }, () => survey) : [];
    return thenNowFinding({ ...story, parts: { ...story.parts, preconditions } });
  };
  expect(findingOf(3)).toMatch(/^All three conditions moved, in our judgement: “A survey.+ and “A survey/u);
  expect(findingOf(4)).toBe("All four conditions moved, in our judgement");
});
