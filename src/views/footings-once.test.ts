import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Footing } from "../story/story.ts";
import { alsoBefore, footingsOnce } from "./footings-once.ts";
import { tableOf, type Row } from "./table.ts";

const { notes } = exampleStory();
const footing = (index: number): Footing => {
  const { claims = [], references = [], basis = "article" } = notes[index] ?? {};
  return { claims, references, basis, newest: undefined, excerpts: [], facts: [] };
};
const [one, other] = [footing(0), footing(2)];

test("of neighbours that stand on the same, the last tells so, and for how many before it", () => {
  expect(alsoBefore([one, { ...one }, { ...one }, other])).toEqual([undefined, undefined, 2, 0]);
  expect(alsoBefore([one, other, one])).toEqual([0, 0, 0]);
});

test("a claim that does not carry a statement tells two apart no more than its line does", () => {
  const reported: Footing = { ...one, basis: "references", references: other.references };
  expect(alsoBefore([reported, { ...reported, claims: [] }])).toEqual([undefined, 1]);
});

test("what stands on nothing, or on the same for another reason, shares nothing with its neighbours", () => {
  expect(alsoBefore([one, undefined, one])).toEqual([0, 0, 0]);
  expect(alsoBefore([undefined, undefined])).toEqual([0, 0]);
  expect(alsoBefore([one, { ...one, basis: "inference" }])).toEqual([0, 0]);
});

/** A table of statements with what each stands on, a list a row. */
const tableWith = (rows: readonly (readonly (Footing | undefined)[])[]) =>
  tableOf(rows, {
    row: () => ({}),
    columns: [0, 1, 2].map((at) => ({
      key: String(at),
      head: String(at),
      cell: (row: readonly (Footing | undefined)[]) => ({ kind: "text" as const, text: "It is.", footing: row[at] }),
    })),
  });
const toldIn = (rows: readonly Row[]) =>
  rows.map(({ cells }) => Object.values(cells).map((cell) => (cell?.footing ? cell.alsoBefore : undefined)));

test("rows with one footing each share it from row to row", () => {
  expect(toldIn(footingsOnce(tableWith([[undefined, one], [undefined, one], [other]])))).toEqual([
    [undefined, undefined, undefined],
    [undefined, 1, undefined],
    [0, undefined, undefined],
  ]);
});

test("rows with several footings share them within a row alone, between cells side by side", () => {
  expect(
    toldIn(
      footingsOnce(
        tableWith([
          [one, one, other],
          [one, undefined, one],
        ]),
      ),
    ),
  ).toEqual([
    [undefined, 1, 0],
    [0, undefined, 0],
  ]);
});

test.each([
  ["en-GB", "Also for the statement before", "Also for the two statements before"],
  ["de", "Auch für die Angabe davor", "Auch für die zwei Angaben davor"],
  ["ar", "ينطبق أيضًا على البيان الذي قبله", "ينطبق أيضًا على بيانين قبله"],
])("in %s it is said of one statement and of two", (language, ofOne, ofTwo) => {
  const { alsoBefore: said } = wordsOf({ language });
  expect([said(1), said(2)]).toEqual([ofOne, ofTwo]);
});
