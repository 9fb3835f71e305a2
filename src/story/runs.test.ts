import { coreKinds } from "./kinds.ts";
import { describe, expect, test } from "vitest";
import type { Range } from "./anchor.ts";
import type { Sentence } from "./read-article.ts";
import { assignWords, runsOf } from "./runs.ts";
import { thingOf, type Claim, type Note } from "./story.ts";

const text = "The old bridge over the river is closed. A ferry waits.";
const first: Sentence = { id: "s-the", text: text.slice(0, 40), start: 0, end: 40 };
const second: Sentence = { id: "s-a", text: text.slice(41), start: 41, end: text.length };

const rangeOf = (exact: string): Range => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });
const sentencesAt = ({ start, end }: Range): Sentence[] =>
  [first, second].filter((sentence) => sentence.start < end && start < sentence.end);
const passageOf = (exact: string) => ({ exact, ...rangeOf(exact), sentences: sentencesAt(rangeOf(exact)) });

const note = (id: string, exact: string): Note => ({
  ...thingOf(coreKinds.note, id, id),
  lens: { id: "sources", label: "Sources", number: 1 },
  title: id,
  body: id,
  written: undefined,
  passage: passageOf(exact),
  claims: [],
  facts: [],
  references: [],
  excerpts: [],
  newest: undefined,
  basis: "article",
});
const claim = (id: string, exact: string): Claim => ({
  id,
  label: id,
  statement: id,
  passage: passageOf(exact),
  voices: [],
  kind: "analysis",
  references: [],
  excerpts: [],
  notes: [],
  outcome: undefined,
  facts: [],
});

/** Sentences with each run in brackets after its owner: `[a old bridge]`; `*` marks the place a note leads back to. */
function draw(notes: readonly Note[], claims: readonly Claim[] = []): string {
  const words = assignWords(text, notes);
  const runs = [first, second].flatMap((sentence) => runsOf(sentence, words, claims));
  return runs
    .map(({ owner, isFirst, text: part }) => (owner ? `[${isFirst ? "*" : ""}${owner.id}:${part}]` : part))
    .join("|");
}

const layouts: Readonly<Record<string, readonly Note[]>> = {
  "no notes": [],
  "one note": [note("a", "old bridge")],
  "two apart": [note("a", "old bridge"), note("b", "river")],
  "side by side": [note("a", "old bridge"), note("b", "over the river")],
  nested: [note("a", "bridge over the river"), note("b", "over the")],
  "nested at the beginning": [note("a", "bridge over the river"), note("b", "bridge")],
  "nested at the end": [note("a", "bridge over the river"), note("b", "river")],
  crossing: [note("a", "old bridge over the"), note("b", "over the river is")],
  identical: [note("a", "over the river"), note("b", "over the river")],
  "three on one": [note("a", "over the river"), note("b", "over the river"), note("c", "over the river")],
  "all words taken by shorter ones": [note("a", "over the river"), note("b", "over"), note("c", "the river")],
  "part of a word": [note("a", "ridge"), note("b", "ver the riv")],
  "one word twice within a longer one": [note("a", "bridge over"), note("b", "bridge"), note("c", "over the")],
  "across two sentences": [note("a", "is closed. A ferry"), note("b", "closed")],
  everything: [note("a", text), note("b", "ferry waits")],
};

describe.each(Object.entries(layouts))("%s", (_title, notes) => {
  const words = assignWords(text, notes);
  const runs = [first, second].map((sentence) => runsOf(sentence, words, []));
  const all = runs.flat();

  test("the runs are the sentence, cut", () => {
    expect(runs.map((parts) => parts.map((run) => run.text).join(""))).toEqual([first.text, second.text]);
    for (const run of all) expect(text.slice(run.start, run.end)).toBe(run.text);
  });

  test("each note has words within its passage, and one first run", () => {
    for (const owner of notes) {
      const own = all.filter((run) => run.owner === owner);
      expect(
        own
          .map((run) => run.text)
          .join("")
          .trim(),
      ).not.toBe("");
      expect(own.filter(({ isFirst }) => isFirst)).toEqual([own[0]]);
      for (const { start, end } of own) {
        expect(start).toBeGreaterThanOrEqual(owner.passage.start);
        expect(end).toBeLessThanOrEqual(owner.passage.end);
      }
    }
  });

  test("each run knows every note whose passage it is in", () => {
    for (const run of all) {
      const around = notes.filter(({ passage }) => passage.start <= run.start && run.end <= passage.end);
      expect(new Set(run.notes)).toEqual(new Set(around));
      if (run.owner) expect(run.notes).toContain(run.owner);
    }
  });
});

test.each([
  ["nested", "The old |[*a:bridge]| |[*b:over the]| |[a:river]| is closed.|A ferry waits."],
  ["crossing", "The |[*a:old bridge]| |[*b:over the]|[b: river is]| closed.|A ferry waits."],
])("drawn: %s", (title, drawn) => {
  expect(draw(layouts[title] ?? [])).toBe(drawn);
});

test("a claim begins a run, whether or not a note does", () => {
  const claims = [claim("whole", first.text), claim("river", "river is")];
  const runs = runsOf(first, assignWords(text, [note("a", "the river")]), claims);
  expect(runs.flatMap(({ claims: starting, start }) => starting.map(({ id }) => [id, start]))).toEqual([
    ["whole", 0],
    ["river", 24],
  ]);
});

test("a note gets nothing where every word is needed by another", () => {
  const rivals = [note("a", "river"), note("b", "river")];
  expect([...assignWords(text, rivals).values()].filter((ranges) => ranges.length === 0)).toHaveLength(1);
});
