import { expect, test, vi } from "vitest";
import { realStory } from "../../../test/real-story.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";
import type { Story } from "../../../story/story.ts";
import { layOut } from "./lay-out.ts";
import { runDagre } from "./run-dagre.ts";
import { pageSheet, type Sheet } from "./sheet.ts";

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
/** A sheet with room for one box beside another at most. */
const tightSheet = (drawn: Story): Sheet => ({ ...pageSheet(drawn), width: 350, aside: 14, boxes: [260, 168] });
const cases = [
  { name: "the published story, on the page", story, sheetFor: pageSheet },
  { name: "the published story, tight", story, sheetFor: tightSheet },
  { name: "a chain, on the page", story: chain, sheetFor: pageSheet },
  { name: "a fan, tight", story: fan, sheetFor: tightSheet },
  { name: "a long way, on the page", story: longWay, sheetFor: pageSheet },
  { name: "a long way, tight", story: longWay, sheetFor: tightSheet },
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
  ["a chain in one line cannot be narrower from another corner", chain, tightSheet, 1],
  [
    "a fan too broad for the sheet goes on to rows of one, at a width that leaves room for arrows past them",
    fan,
    tightSheet,
    3,
  ],
  ["the published story fits at the first width, from both corners", story, pageSheet, 2],
])("%s", (_, story, sheetFor, runs) => {
  const dagre = vi.fn(runDagre);
  layOut(story, sheetFor(story), dagre);
  expect(dagre).toHaveBeenCalledTimes(runs);
});
