import { expect, test } from "vitest";
import { visit } from "unist-util-visit";
import { eventsOf } from "../../parts/events/model.ts";
import { change, write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";

const facts = "  facts: [survey-begun]\n";
const survey = (to: string) =>
  eventsOf(exampleStory(change("events.yaml", facts, to))).find(({ id }) => id === "survey-begins");

test("what facts tell has their sentences in the author's order, their works, and the claims on which they bear", () => {
  const told = survey("  facts: [costs-open, survey-begun]\n");
  expect(told).toMatchObject({
    text: "The minutes leave open who pays what. The survey began in spring; the water board gives no day.",
    basis: "references",
  });
  expect(told?.references.map(({ id }) => id)).toEqual(["council-minutes", "water-board"]);
  expect(told?.claims.map(({ id }) => id)).toEqual(["bridge-rebuilt", "survey-first"]);
});

test("an event that one fact tells has its date from there", () => {
  const [event] = eventsOf(
    exampleStory(
      change("events.yaml", "  date: 2026-21\n", ""),
      change("events.yaml", facts, "  facts: [costs-open]\n"),
    ),
  ).filter(({ id }) => id === "survey-begins");
  expect(event?.date.edtf).toBe("2026-03-02");
});

test("a text of its own can stand on facts beside other works", () => {
  const told = survey(
    "  text: It began in spring, a mirror has it too.\n  facts: [survey-begun]\n  references: [minutes-mirror]\n",
  );
  expect(told?.references.map(({ id }) => id)).toEqual(["minutes-mirror", "water-board"]);
  expect(told?.text).toBe("It began in spring, a mirror has it too.");
});

test("a work says where it is cited through a fact: where that is told, and at the claims on which it bears", () => {
  const work = exampleStory().references.find(({ id }) => id === "water-board");
  expect(work?.citedBy.map(({ anchor }) => anchor)).toEqual(
    expect.arrayContaining(["claim-survey-first", "event-survey-begins"]),
  );
  expect(work?.excerpts.map(({ citedBy }) => citedBy.map(({ anchor }) => anchor))).toEqual([
    ["claim-survey-first", "event-survey-begins"],
  ]);
});

test("a link to a fact leads to where the page tells it", () => {
  const { sections } = exampleStory(
    write("sections/since.md", "# So it went\n\nThe [survey](fact:survey-begun) began.\n"),
  );
  const fragments: unknown[] = [];
  const trees = sections.flatMap(({ id, prose }) => (id === "since" && prose ? prose.tree : []));
  for (const tree of trees) visit(tree, "link", ({ data }) => void fragments.push(data?.fragment));
  expect(fragments).toEqual(["event-survey-begins"]);
});
