import { expect, test, vi } from "vitest";
import { realStory } from "../../../test/real-story.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";
import { layOut } from "./lay-out.ts";
import { breadthOf, runDagre } from "./run-dagre.ts";
import { narrowSheet, tallSheet, wideSheet } from "./sheet.ts";

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
  { name: "the published story, wide", story, sheet: wideSheet },
  { name: "the published story, narrow", story, sheet: narrowSheet },
  { name: "a chain, wide", story: chain, sheet: wideSheet },
  { name: "a fan, narrow", story: fan, sheet: narrowSheet },
  { name: "a long way, wide", story: longWay, sheet: wideSheet },
  { name: "a long way, narrow", story: longWay, sheet: narrowSheet },
  { name: "two arguments apart, tall", story: apart, sheet: tallSheet },
];

test.each(cases)("$name: nothing that was left out fits before it or is narrower", ({ story, sheet }) => {
  const { boxes, run } = layOut(story, sheet);
  const all = [false, true].flatMap((isSerial) =>
    sheet.boxes.flatMap((width) => {
      const sized = layOut(story, { ...sheet, boxes: [width] }).boxes;
      const runs = (["UL", "UR"] as const).map((corner) => runDagre(sized, sheet, corner, isSerial));
      return runs.toSorted((a, b) => breadthOf(a, sheet) - breadthOf(b, sheet)).map((each) => ({ width, run: each }));
    }),
  );
  const best = all.find((each) => each.run.width <= sheet.width);
  if (best === undefined) expect(run.width).toBeGreaterThan(sheet.width);
  else
    expect({ width: boxes[0]?.width, breadth: breadthOf(run, sheet) }).toEqual({
      width: best.width,
      breadth: breadthOf(best.run, sheet),
    });
});

test.each([
  ["a chain too long for the sheet shows it at once", chain, wideSheet, 1],
  ["a chain in one line cannot be narrower from another corner", chain, narrowSheet, 1],
  [
    "a fan too broad for the sheet goes on to rows of one, at a width that leaves room for arrows past them",
    fan,
    narrowSheet,
    3,
  ],
  ["the published story tries one width in vain, and then both corners", story, wideSheet, 3],
])("%s", (_, story, sheet, runs) => {
  const dagre = vi.fn(runDagre);
  layOut(story, sheet, dagre);
  expect(dagre).toHaveBeenCalledTimes(runs);
});
