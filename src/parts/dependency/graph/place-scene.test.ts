import { dependencyOf } from "../model.ts";
import { describe, expect, test } from "vitest";
import { exampleStory } from "../../../test/example-story.ts";
import { realStory } from "../../../test/real-story.ts";
import { textBoxes } from "../../../test/text-boxes.ts";
import { drawBox } from "./draw-scene.ts";
import { placeScene } from "./place-scene.ts";
import type { Label } from "./place-words.ts";
import type { Spot } from "./run-dagre.ts";
import { pageSheet } from "./sheet.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";

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
const cases = Object.entries(stories).map(([name, story]) => ({ name, story, sheet: pageSheet(story) }));

interface Area {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Placed extends Spot {
  width: number;
  height: number;
}

function area(name: string, { x, y, width, height }: Placed): Area {
  return { name, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const wordsArea = ({ x, y, width, height, isBefore }: Label): Placed => ({
  x: isBefore ? x - width / 2 : x + width / 2,
  y,
  width,
  height,
});

const meet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Points on a path of straight lines and curves, so many on each that nothing between them is as wide as words are. */
function pointsOf(path: string): Spot[] {
  let here: Spot = { x: 0, y: 0 };
  return [...path.matchAll(/([MLC])([^MLC]*)/gu)].flatMap(([, command, values = ""]) => {
    const numbers = (values.match(/-?\d+/gu) ?? []).map(Number);
    const spots = numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? NaN }] : []));
    const start = here;
    const end = spots.at(-1) ?? start;
    here = end;
    if (command === "M") return [end];
    const [first = start, second = end] = command === "C" ? spots : [start, end];
    return Array.from({ length: 41 }, (_, index): Spot => {
      const [t, u] = [index / 40, 1 - index / 40];
      const at = (axis: "x" | "y"): number =>
        u ** 3 * start[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t ** 3 * end[axis];
      return { x: at("x"), y: at("y") };
    });
  });
}

describe.each(cases)("$name", ({ story, sheet }) => {
  const scene = placeScene(story, sheet);

  test("no box and no word meets another", () => {
    const areas = [
      ...scene.boxes.map((box) => area(box.condition.id, box)),
      ...scene.arrows.map(({ edge, label }) => area(edge.id, wordsArea(label))),
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
    for (const each of [...scene.boxes, ...scene.arrows.map(({ label }) => wordsArea(label))]) {
      const { left, right, top, bottom } = area("", each);
      expect([left >= -1, top >= -1, right <= width + 1, bottom <= height + 1]).not.toContain(false);
    }
    expect(scene.boxes.map(({ condition }) => condition)).toEqual(dependencyOf(story).conditions);
    expect(scene.arrows.map(({ edge }) => edge)).toEqual(
      dependencyOf(story).conditions.flatMap(({ outgoing }) => outgoing),
    );
  });

  test("no text runs out of its box", () => {
    for (const box of scene.boxes) {
      const lines = textBoxes(drawBox(box, sheet), {
        size: sheet.text,
        anchor: "start",
        direction: "ltr",
      });
      expect(lines.filter(({ right, bottom }) => right > box.width || bottom > box.height)).toEqual([]);
    }
  });

  test("an arrow passes beside the boxes between its ends", () => {
    for (const { edge, line } of scene.arrows) {
      const others = scene.boxes.filter(({ condition }) => condition !== edge.from && condition !== edge.to);
      const crossed = others
        .map((box) => area(box.condition.id, box))
        .filter(({ left, right, top, bottom }) =>
          pointsOf(line).some(({ x, y }) => x > left && x < right && y > top && y < bottom),
        );
      expect(crossed).toEqual([]);
    }
  });
});

test.each(cases)("no arrow of $name, runs through words", ({ story, sheet }) => {
  const { arrows } = placeScene(story, sheet);
  const cut = arrows.flatMap(({ edge, line }) =>
    arrows
      .map(({ edge: other, label }) => area(`${edge.id} × ${other.id}`, wordsArea(label)))
      .filter(({ left, right, top, bottom }) =>
        pointsOf(line).some(({ x, y }) => x > left && x < right && y > top && y < bottom),
      )
      .map(({ name }) => name),
  );
  expect(cut).toEqual([]);
});

test("the story fits the sheet", () => {
  const sheet = pageSheet(stories.real);
  expect(placeScene(stories.real, sheet).width).toBe(sheet.width);
});
