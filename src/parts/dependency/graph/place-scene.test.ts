import { dependencyOf } from "../model.ts";
import { describe, expect, test } from "vitest";
import { exampleStory } from "../../../test/example-story.ts";
import { realStory } from "../../../test/real-story.ts";
import { textBoxes } from "../../../test/text-boxes.ts";
import { drawBox } from "./draw-scene.ts";
import { placeScene } from "./place-scene.ts";
import type { Spot } from "./run-dagre.ts";
import { narrowSheet, tallSheet, wideSheet, type Sheet } from "./sheet.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";
import { allChanges } from "./what-falls.ts";

const stories = {
  real: realStory(),
  example: exampleStory(),
  fan: sketchedStory([
    ["a", "requires", "e"],
    ["b", "enables", "e"],
    ["c", "hinders", "e"],
    ["d", "uncertain", "e"],
  ]),
  "broad fan": sketchedStory([
    ["a", "requires", "b"],
    ["a", "requires", "c"],
    ["a", "requires", "d"],
    ["a", "requires", "e"],
    ["a", "requires", "f"],
    ["a", "requires", "g"],
  ]),
  "long way": sketchedStory([
    ["a", "requires", "b"],
    ["b", "requires", "c"],
    ["c", "requires", "d"],
    ["d", "requires", "e"],
    ["e", "requires", "f"],
    ["a", "enables", "f"],
    ["b", "hinders", "e"],
  ]),
};
const sheets = { wide: wideSheet, tall: tallSheet, narrow: narrowSheet };
const cases = Object.entries(stories).flatMap(([name, story]) =>
  Object.entries(sheets).map(([kind, sheet]) => ({ name, kind, story, sheet })),
);

interface Area {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function area(name: string, { along, across, width, height }: Spot & { width: number; height: number }, sheet: Sheet) {
  const [x, y] = sheet.isAcross ? [along, across] : [across, along];
  return { name, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const meet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(cases)("$name, $kind", ({ story, sheet }) => {
  const scene = placeScene(story, sheet);

  test("no box and no word meets another", () => {
    const areas = [
      ...scene.boxes.map((box) => area(box.condition.id, box, sheet)),
      ...scene.arrows.map(({ edge, label }) => area(edge.id, label, sheet)),
    ];
    const meetings = areas.flatMap((a, index) =>
      areas
        .slice(index + 1)
        .filter((b) => meet(a, b))
        .map((b) => `${a.name} × ${b.name}`),
    );
    expect(meetings).toEqual([]);
  });

  test("everything stands on the sheet, in the order of the argument", () => {
    const { width, height } = scene;
    for (const each of [...scene.boxes, ...scene.arrows.map(({ label }) => label)]) {
      const { left, right, top, bottom } = area("", each, sheet);
      expect([left >= -1, top >= -1, right <= width + 1, bottom <= height + 1]).not.toContain(false);
    }
    expect(scene.boxes.map(({ condition }) => condition)).toEqual(dependencyOf(story).conditions);
    expect(scene.arrows.map(({ edge }) => edge)).toEqual(
      dependencyOf(story).conditions.flatMap(({ outgoing }) => outgoing),
    );
  });

  test("no text runs out of its box", () => {
    const changes = allChanges(dependencyOf(story).conditions);
    for (const box of scene.boxes) {
      const lines = textBoxes(drawBox(box, changes, sheet, story), {
        size: sheet.text,
        anchor: "start",
        direction: "ltr",
      });
      expect(lines.filter(({ right, bottom }) => right > box.width || bottom > box.height)).toEqual([]);
    }
  });

  test("an arrow passes beside the boxes between its ends", () => {
    for (const { edge, line } of scene.arrows) {
      const numbers = [...line.matchAll(/-?\d+/gu)].map(([number]) => Number(number));
      const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
      const others = scene.boxes.filter(({ condition }) => condition !== edge.from && condition !== edge.to);
      const crossed = others
        .map((box) => area(box.condition.id, box, sheet))
        .filter(({ left, right, top, bottom }) =>
          points.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
        );
      expect(crossed).toEqual([]);
    }
  });
});

test("the story fits both sheets, wide and narrow", () => {
  expect(placeScene(stories.real, wideSheet).width).toBe(wideSheet.width);
  expect(placeScene(stories.real, narrowSheet).width).toBe(narrowSheet.width);
});
