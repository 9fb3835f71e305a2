import { expect, test } from "vitest";
import { allParts } from "../parts/all-parts.ts";
import { exampleStory } from "../test/example-story.ts";
import { change } from "../test/edited-story.ts";
import type { Claim, Story } from "../story/story.ts";
import { bearingsOn, factEntries, outcomeEntries, outcomeEntry } from "./claim-entries.ts";

const rowsOf = ({ claims }: Story, id: string): unknown[] =>
  (claims.find((claim) => claim.id === id)?.outcome?.things ?? []).map((thing) => {
    const { title, anchor, status, when, text } = outcomeEntry(thing, { language: "en-GB" });
    return [title, anchor, status?.id, when, text];
  });

test("each kind of thing that became of a claim is told with its date or status, in the author's order", () => {
  expect(rowsOf(exampleStory(), "ferry-until-then")).toEqual([
    [
      "The bridge is open",
      "condition-bridge-open",
      "not-found",
      "As of 30 June 2026",
      "The ferry was still running, its timetable shows.",
    ],
    [
      "An agreement on the costs",
      "precondition-costs-shared",
      "not-found",
      "As of May 2026",
      "No agreement was found.",
    ],
    ["Sweden", "country-swe", undefined, "As of 3 March 2026", "It asks for a survey, one engineer said."],
    ["A paper of the region", "note-which-paper", undefined, undefined, "The council’s minutes name the paper too."],
  ]);
});

test("an event is told with its date, no more exactly than that is known", () => {
  const story = exampleStory(change("claims.yaml", "things: [condition:bridge-open", "things: [event:survey-begins"));
  const [event] = story.claims.flatMap(({ outcome }) => outcome?.things ?? []);
  expect(event && outcomeEntry(event, story)).toMatchObject({ anchor: "event-survey-begins", when: "Spring 2026" });
});

const story = exampleStory(
  change("claims.yaml", "things: [condition:bridge-open,", "things: [event:survey-begins, condition:bridge-open,"),
);
const claim = (id: string): Claim => {
  const found = story.claims.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
};

test("a claim’s page tells what bears on it, part by part, and no part that has nothing", () => {
  const told = (id: string): [string, (string | undefined)[]][] =>
    bearingsOn(claim(id), story, allParts).map(({ id: heading, entries }) => [
      heading,
      entries.map(({ anchor }) => anchor),
    ]);
  expect(told("bridge-rebuilt")).toEqual([
    ["before-heading", ["event-flood"]],
    ["chain-heading", ["dependency-costs-before-bridge"]],
  ]);
  expect(told("towns-agree")).toContainEqual(["changes-heading", ["change-want-or-agree"]]);
});

test("what happened before the article is never what became of a claim", () => {
  for (const { id, outcome } of story.claims) {
    expect(outcome?.things.filter(({ isBefore }) => isBefore) ?? [], id).toEqual([]);
  }
});

test("what became of a claim is what its author says, in that order, whatever states its words mention", () => {
  const things = (id: string): string[] | undefined => claim(id).outcome?.things.map(({ publicId }) => publicId);
  expect(things("ferry-until-then")?.slice(0, 2)).toEqual(["event:survey-begins", "condition:bridge-open"]);
  expect(things("bridge-rebuilt")).toBeUndefined();
});

test("a fact that follows from a claim is part of what became of it, and leads to where the page tells it", () => {
  expect(outcomeEntries(claim("survey-first"), story)).toMatchObject([
    {
      title: "The survey begins",
      anchor: "event-survey-begins",
      when: "As of May 2026",
      text: "The survey began in spring; the water board gives no day.",
    },
  ]);
});

test("a fact that a thing among the outcomes tells is not told a second time", () => {
  const named = exampleStory(
    change("claims.yaml", "voices: [engineer]", "voices: [engineer]\n    outcome: { things: [event:survey-begins] }"),
  );
  const [first] = named.claims.filter(({ id }) => id === "survey-first");
  expect(first && outcomeEntries(first, named).map(({ title }) => title)).toEqual(["The survey begins"]);
});

test("other facts are told with how they bear on the claim, under their date where no place tells them", () => {
  const facts = (others: Parameters<typeof factEntries>[2]) => factEntries(claim("bridge-rebuilt"), story, others);
  expect(facts([])).toMatchObject([
    { title: "2 March 2026", anchor: undefined, mark: { class: "adds", label: "Adds to it" } },
  ]);
  expect(facts(facts([]))).toEqual([]);
});
