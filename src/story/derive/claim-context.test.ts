import { expect, test } from "vitest";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import type { Claim } from "../story.ts";
import { inArticleOrder } from "./article-order.ts";
import { claimContext, neighboursOf } from "./claim-context.ts";

const story = exampleStory(
  change("claims.yaml", "things: [condition:bridge-open,", "things: [event:survey-begins, condition:bridge-open,"),
);
const claim = (id: string): Claim => {
  const found = story.claims.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
};
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

test("a claim knows what hangs on it", () => {
  expect(ids(claimContext(claim("bridge-rebuilt"), story).dependencies)).toEqual(["costs-before-bridge"]);
  expect(claimContext(claim("survey-first"), story).before).toEqual([]);
});

test("what happened before the article is the event itself, and never what became of the claim", () => {
  expect(ids(claimContext(claim("bridge-rebuilt"), story).before)).toEqual(["flood"]);
  for (const { id, outcome } of story.claims) {
    const events = (outcome?.things ?? []).filter(({ isBefore }) => isBefore);
    expect(ids(events), id).toEqual([]);
  }
});

test("what became of a claim is what its author says, in that order, whatever states its words mention", () => {
  const things = (id: string): string[] | undefined => claim(id).outcome?.things.map(({ publicId }) => publicId);
  expect(things("ferry-until-then")?.slice(0, 2)).toEqual(["event:survey-begins", "condition:bridge-open"]);
  expect(things("bridge-rebuilt")).toBeUndefined();
});

test("how the words changed is told where a version differs", () => {
  expect(ids(claimContext(claim("towns-agree"), story).changes)).toEqual(["want-or-agree"]);
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
