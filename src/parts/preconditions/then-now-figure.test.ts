import { expect, test } from "vitest";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { thenNowFinding } from "./then-now-figure.ts";

test("the finding names what moved, and where to", () => {
  expect(thenNowFinding(exampleStory())).toBe(
    "Two of two conditions moved, in our judgement: “A survey of the river” to partly met and “An agreement on the costs” to not found",
  );
});

test("the finding says so where nothing moved", () => {
  const story = exampleStory(
    change("preconditions.yaml", "status: partly-met", "status: unmet"),
    change("preconditions.yaml", "status: not-found", "status: unmet"),
  );
  expect(thenNowFinding(story)).toBe("The status of two conditions has not moved since the article");
});
