import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { inArticleOrder } from "./article-order.ts";

test("claims come as the article makes them, whatever the order of their file", () => {
  const { claims } = exampleStory();
  const starts = inArticleOrder(claims.toReversed()).map(({ passage }) => passage.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(inArticleOrder(claims.toReversed()).map(({ id }) => id)).toEqual(inArticleOrder(claims).map(({ id }) => id));
  expect(inArticleOrder(claims)[0]?.id).toBe("towns-agree");
});
