import { expect, test, vi } from "vitest";
import { realStory } from "../../../test/real-story.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";
import { layOut } from "./lay-out.ts";
import { runDagre } from "./run-dagre.ts";
import { pageSheet, narrowSheet } from "./sheet.ts";

const chain = sketchedStory([
  ["a", "requires", "b"],
  ["b", "requires", "c"],
  ["c", "requires", "d"],
  ["d", "requires", "e"],
]);
const fan = sketchedStory([
  ["a", "requires", "b"],
  ["a", "requires", "c"],
  ["a", "requires", "d"],
]);
const apart = sketchedStory([
  ["a", "requires", "b"],
  ["b", "requires", "c"],
  ["d", "enables", "f"],
  ["e", "hinders", "f"],
]);
const longWay = sketchedStory([
  ["a", "requires", "b"],
  ["b", "requires", "c"],
  ["c", "requires", "d"],
  ["a", "enables", "d"],
  ["b", "uncertain", "d"],
]);
const story = realStory();
const cases = [
  { name: "the published story, on the page", story, sheetFor: pageSheet },
  { name: "the published story, on a phone", story, sheetFor: narrowSheet },
  { name: "a chain, on the page", story: chain, sheetFor: pageSheet },
  { name: "a fan, on a phone", story: fan, sheetFor: narrowSheet },
  { name: "a long way, on the page", story: longWay, sheetFor: pageSheet },
  { name: "a long way, on a phone", story: longWay, sheetFor: narrowSheet },
  { name: "two arguments apart, on the page", story: apart, sheetFor: pageSheet },
];

test.each(cases)("$name: nothing that was left out fits before it or is narrower", ({ story, sheetFor }) => {
  const sheet = sheetFor(story);
  const { boxes, run } = layOut(story, sheet);
  const all = [false, true].flatMap((isSerial) =>
    sheet.boxes.flatMap((width) => {
      const sized = layOut(story, { ...sheet, boxes: [width] }).boxes;
      const runs = (["UL", "UR"] as const).map((corner) => runDagre(sized, sheet, corner, isSerial));
      return runs.toSorted((a, b) => a.width - b.width).map((each) => ({ width, run: each }));
    }),
  );
  const best = all.find((each) => each.run.width <= sheet.width);
  if (best === undefined) expect(run.width).toBeGreaterThan(sheet.width);
  else
    expect({ width: boxes[0]?.width, breadth: run.width }).toEqual({
      width: best.width,
      breadth: best.run.width,
    });
});

test.each([
  ["a chain in one line cannot be narrower from another corner", chain, narrowSheet, 1],
  [
    "a fan too broad for the sheet goes on to rows of one, at a width that leaves room for arrows past them",
    fan,
    narrowSheet,
    3,
  ],
  ["the published story fits at the first width, from both corners", story, pageSheet, 2],
])("%s", (_, story, sheetFor, runs) => {
  const dagre = vi.fn(runDagre);
  layOut(story, sheetFor(story), dagre);
  expect(dagre).toHaveBeenCalledTimes(runs);
});
