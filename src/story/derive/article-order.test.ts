import { expect, test } from "vitest";
import { realStory } from "../../test/real-story.ts";
import { inArticleOrder } from "./article-order.ts";

test("claims come as the article makes them, whatever the order of their file", () => {
  const { claims } = realStory();
  const starts = inArticleOrder(claims.toReversed()).map(({ passage }) => passage.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(inArticleOrder(claims.toReversed()).map(({ id }) => id)).toEqual(inArticleOrder(claims).map(({ id }) => id));
  expect(inArticleOrder(claims)[0]?.id).toBe("expansion-eyed");
});
