import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import type { Claim } from "./story.ts";
import { blockPlace, inArticleOrder, neighboursOf } from "./derive.ts";
import { modifiedOn } from "./dates.ts";
import { change, write } from "../test/edited-story.ts";

test("claims come as the article makes them, whatever the order of their file", () => {
  const { claims } = exampleStory();
  const starts = inArticleOrder(claims.toReversed()).map(({ passage }) => passage.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(inArticleOrder(claims.toReversed()).map(({ id }) => id)).toEqual(inArticleOrder(claims).map(({ id }) => id));
  expect(inArticleOrder(claims)[0]?.id).toBe("towns-agree");
});

test("of claims that begin at one place the shorter comes first", () => {
  const [short] = exampleStory().claims;
  if (!short) throw new Error("The example has no claims.");
  const long = { ...short, passage: { ...short.passage, end: short.passage.end + 1 } };
  expect(inArticleOrder([long, short])).toEqual([short, long]);
});

test("claims lead to one another in the order of the article, from the first to the last", () => {
  const story = exampleStory();
  const ordered = inArticleOrder(story.claims);
  const [first, second] = ordered;
  expect(first && neighboursOf(first, story)).toEqual({ next: second });
  const last = ordered.at(-1);
  expect(last && neighboursOf(last, story)).toEqual({ previous: ordered.at(-2) });
  const walked: Claim[] = [];
  for (let at = first; at; at = neighboursOf(at, story).next) walked.push(at);
  expect(walked).toEqual(ordered);
});

test("a passage begins in the headline, or in a block that is counted among those of its kind", () => {
  const { article, claims } = exampleStory();
  const places = claims.map(({ id, passage }) => ({ id, ...blockPlace(article, passage) }));
  expect(places.map(({ id, kind, number }) => [id, kind, number])).toEqual([
    ["towns-agree", "headline", 1],
    ["bridge-rebuilt", "paragraph", 1],
    ["bridge-opens", "paragraph", 2],
    ["survey-first", "paragraph", 2],
    ["ferry-until-then", "paragraph", 3],
    ["flood-year", "paragraph", 1],
  ]);
});

test("a story was modified when it was last corrected", () => {
  const { annotated, corrections } = exampleStory();
  expect(annotated.edtf).toBe("2026-07-01");
  expect(corrections.map(({ date }) => date.edtf)).toEqual(["2026-07-02", "2026-07-09"]);
  expect(modifiedOn(exampleStory()).edtf).toBe("2026-07-09");
});

test("a story without corrections was modified when its notes were last worked on", () => {
  expect(modifiedOn(exampleStory(write("corrections.yaml", "[]\n"))).edtf).toBe("2026-07-01");
});

test("work on the notes after the last correction is later", () => {
  const reworked = change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-09-01\nfirstAnnotated: 2026-07-01");
  expect(modifiedOn(exampleStory(reworked)).edtf).toBe("2026-09-01");
});
