import { describe, expect, test } from "vitest";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { exampleStory } from "../../../test/example-story.ts";
import { aroundOf, costAlone, costBeside, withRoom } from "./label-cost.ts";
import { ownersIn } from "./owners.ts";
import { holds, lineMeets, linesCross, sharedArea } from "./plane-geometry.ts";
import { makeLabels } from "./make-labels.ts";
import { placeLabels, type PlacedLabel, type Sheet } from "./place-labels.ts";
import { sceneOf, narrowSheet, pageSheet } from "./scene.ts";

const { frame, places } = sceneOf(manyCountriesStory());
const sheets = { wide: pageSheet(frame), narrow: narrowSheet(frame) };

describe.each(["wide", "narrow"] as const)("in the %s layout", (layout) => {
  const sheet = sheets[layout];
  const labels = makeLabels(places, frame, sheet);
  const placed = placeLabels(labels, sheet);
  const pairs = placed.flatMap((one, index) => placed.slice(index + 1).map((other) => [one, other] as const));
  const clashes = (isClash: (one: PlacedLabel, other: PlacedLabel) => boolean): string[] =>
    pairs.filter(([one, other]) => isClash(one, other)).map(([one, other]) => `${one.label.id} and ${other.label.id}`);

  test("every country has its name", () => {
    expect(placed.map(({ label }) => label.id)).toEqual(places.map(({ country }) => country.id));
  });

  test("no two names overlap", () => {
    expect(clashes((one, other) => sharedArea(one.box, other.box) > 0)).toEqual([]);
  });

  test("no line runs through a name or crosses another line", () => {
    const strikes = (one: PlacedLabel, other: PlacedLabel): boolean =>
      one.leaders.some((line) => lineMeets(line, other.box));
    expect(clashes((one, other) => strikes(one, other) || strikes(other, one))).toEqual([]);
    expect(clashes((one, other) => one.leaders.some((a) => other.leaders.some((b) => linesCross(a, b))))).toEqual([]);
  });

  test("no name leaves the sheet", () => {
    expect(placed.filter(({ box }) => !holds(sheet.area, box)).map(({ label }) => label.id)).toEqual([]);
  });

  test("a state too small to be named where it is has a line to it", () => {
    const lines = placed.filter(({ leaders }) => leaders.length > 0).map(({ label }) => label.id);
    expect(lines).toEqual(expect.arrayContaining(["ISR", "ARM", "BHR", "ARE", "PSE"]));
  });

  test("the same labels are set the same way", () => {
    expect(placeLabels(labels, sheet)).toEqual(placed);
  });
});

/** What places cost by themselves and beside each other. */
function totalCost(placed: readonly PlacedLabel[], { area, size }: Sheet): number {
  const labels = placed.map(({ label }) => label);
  const rings = labels.map((label) => label.rings);
  const ownerAt = ownersIn(area, rings);
  const alone = placed.map((one) => costAlone(one, one.label, aroundOf(one.label, labels, ownerAt, size), size));
  const roomy = placed.map((one) => withRoom(one, size));
  const beside = roomy.flatMap((one, index) => roomy.slice(index + 1).map((other) => costBeside(one, other, size)));
  return [...alone, ...beside].reduce((sum, cost) => sum + cost, 0);
}

// A change of outlines or of the points at which names are looked for changes these too, and so does one of the size of type: names in
// two thirds of it cost 238 in the wide layout, in which they had more room.
test.each([
  ["many countries", "wide", manyCountriesStory(), pageSheet, 683],
  ["many countries", "narrow", manyCountriesStory(), narrowSheet, 1163],
  ["the example", "wide", exampleStory(), pageSheet, 0],
  ["the example", "narrow", exampleStory(), narrowSheet, 0],
] as const)("the names of %s in the %s layout are set as well as ever", (_map, _layout, story, sheetFor, known) => {
  const scene = sceneOf(story);
  const sheet = sheetFor(scene.frame);
  expect(totalCost(placeLabels(makeLabels(scene.places, scene.frame, sheet), sheet), sheet)).toBeLessThanOrEqual(known);
});
