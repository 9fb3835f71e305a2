import { versionsOf } from "../../parts/versions/model.ts";
import { eventsOf } from "../../parts/events/model.ts";
import { preconditionsOf } from "../../parts/preconditions/model.ts";
import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { twinTable } from "./twin-table.ts";

const story = exampleStory();

test.each([
  ["travelled", versionsOf(story).changes.map(({ point }) => point)],
  ["then-now", preconditionsOf(story).map(({ title }) => title)],
  ["timeline", eventsOf(story).map(({ title }) => title)],
])("the twin of %s has a row for each thing drawn, each with a cell a column", (figure, heads) => {
  const twin = twinTable(figure, story);
  expect(twin?.rows.map(({ head }) => head).toSorted()).toEqual(heads.toSorted());
  for (const { cells } of twin?.rows ?? []) expect(cells.length + 1).toBe(twin?.columns.length);
});

test("a status that moved is told from one that stayed, each with its date", () => {
  const rows = twinTable("then-now", story)?.rows ?? [];
  expect(
    rows.map((row) => [row.class, ...row.cells.map(({ text, small }) => `${text} ${small ?? ""}`.trim())]),
  ).toEqual(expect.arrayContaining([["moved", "Not met", "Partly met 30 June 2026"]]));
});

test("figures that a narrow frame can show have none", () => {
  for (const figure of ["word-shares", "claim-voice", "map", "dependency-graph"]) {
    expect(twinTable(figure, exampleStory())).toBeUndefined();
  }
});
