import { expect, test } from "vitest";
import { realStory } from "../../test/real-story.ts";
import type { Claim } from "../story.ts";
import { inArticleOrder } from "./article-order.ts";
import { claimContext, isUntold, neighboursOf } from "./claim-context.ts";

const story = realStory();
const claim = (id: string): Claim => {
  const found = story.claims.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
};
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

test("a claim knows the precondition that stands on it, what hangs on it and the states it means", () => {
  const { preconditions, conditions, dependencies, before, since, countries } = claimContext(
    claim("peace-precondition"),
    story,
  );
  expect(ids(preconditions)).toEqual(["peace-with-armenia"]);
  expect(conditions).toEqual([]);
  expect(ids(dependencies)).toEqual(["treaty-before-accession"]);
  expect([...before, ...since]).toEqual([]);
  expect(countries.map(ids)).toEqual([["USA"]]);
});

test("states of which the same is known stand together", () => {
  const { countries } = claimContext(claim("kazakhstan-sounded-out"), story);
  expect(countries.map(ids)).toEqual([["AZE"], ["KAZ"], ["UZB"], ["KGZ", "TJK", "TKM"]]);
});

test("what happened before the article is told apart from what became of it", () => {
  expect(ids(claimContext(claim("worked-magic"), story).before)).toEqual(["worked-magic-remark"]);
  expect(claimContext(claim("worked-magic"), story).since).toEqual([]);
});

test("how the words changed is told where a version differs", () => {
  expect(ids(claimContext(claim("told-israeli-media"), story).changes)).toEqual(["recipient", "anonymity"]);
});

test("of a claim that nothing is tied to, that is said", () => {
  expect(isUntold(claimContext(claim("global-anger"), story))).toBe(true);
  expect(isUntold(claimContext(claim("peace-precondition"), story))).toBe(false);
});

test("claims lead to one another in the order of the article, from the first to the last", () => {
  const ordered = inArticleOrder(story.claims);
  const [first, second] = ordered;
  expect(first && neighboursOf(first, story)).toEqual({ next: second });
  const last = ordered.at(-1);
  expect(last && neighboursOf(last, story)).toEqual({ previous: ordered.at(-2) });
  const walked: Claim[] = [];
  for (let at = first; at; at = neighboursOf(at, story).next) walked.push(at);
  expect(walked).toEqual(ordered);
});
