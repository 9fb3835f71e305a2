import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import type { Excerpt } from "../story/story.ts";
import { claimTold } from "./claim-told.ts";

const story = exampleStory();
const [claim] = story.claims.filter(({ id }) => id === "survey-first");
const [note] = story.notes;
const [reference] = story.references;
if (!claim || !note || !reference) throw new Error("The example story has not what is asked for.");
const excerpt: Excerpt = { reference, words: "It rose.", translation: undefined, place: undefined, citedBy: [] };
const further: Excerpt = { ...excerpt, place: "page 2" };

test("what two notes on a claim quote stands with the first, and what only the second quotes with the second", () => {
  const notes = [
    { ...note, excerpts: [excerpt] },
    { ...note, excerpts: [{ ...excerpt }, further] },
  ];
  const told = claimTold({ ...claim, notes }, story, []);
  expect(told.notes.map(({ excerpts }) => excerpts)).toEqual([[excerpt], [further]]);
});

test("what became of a claim quotes nothing that a note above it quotes, and keeps what it stands on", () => {
  const facts = claim.facts.map((each) => ({ ...each, fact: { ...each.fact, excerpts: [excerpt, further] } }));
  const outcomeWith = (notes: typeof claim.notes) => claimTold({ ...claim, notes, facts }, story, []).outcome;
  const [alone] = outcomeWith([]);
  const [below] = outcomeWith([{ ...note, excerpts: [excerpt] }]);
  expect(alone?.footing.excerpts).toEqual([excerpt, further]);
  expect(below?.footing.excerpts).toEqual([further]);
  expect(below?.footing.references).toEqual(alone?.footing.references);
});

test("the works cited for a claim are those of all that its page tells, each once", () => {
  const others = story.references.filter((work) => !claim.references.includes(work));
  const notes = [
    { ...note, references: others },
    { ...note, references: others },
  ];
  const { works } = claimTold({ ...claim, notes }, story, []);
  expect(new Set(works)).toEqual(new Set(story.references));
  expect(works.length).toBe(story.references.length);
});
