import { describe, expect, test } from "vitest";
import type { Change, Version } from "../../story/story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { journeyOf } from "./journey.ts";
import { rangesOf } from "./ranges.ts";
import { strandPaths } from "./strand.ts";
import { travelledFinding } from "./travelled-finding.ts";

const example = exampleStory();
const [change] = example.changes;
const [first] = example.versions;
if (!change || !first) throw new Error("The example story has a change between two versions.");

const versions: Version[] = ["a", "b", "c"].map((id) => ({ ...first, id }));
const told = (...texts: (string | undefined)[]): Change => ({
  ...change,
  says: versions.flatMap((version, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ version, text }];
  }),
});

describe("a journey", () => {
  test.each([
    ["changes at the end where the middle repeats the first", ["x", "x", "y"], { from: 1, to: 2 }],
    ["changes before the middle where that has the last one’s words", ["x", "“y and z”", "“y”"], { from: 0, to: 1 }],
    ["changes somewhere on the way where nothing can be told", ["x", "something", "y"], { from: 0, to: 2 }],
  ])("%s", (_title, texts, expected) => {
    expect(journeyOf(told(...texts), versions)).toEqual({ seen: [true, true, true], ...expected });
  });

  test("knows where a part was not seen", () => {
    expect(journeyOf(told("x", undefined, "y"), versions)).toEqual({ seen: [true, false, true], from: 0, to: 2 });
  });
});

test("a way next to a station that was not seen is unknown", () => {
  expect(rangesOf([0, 100, 200], [true, false, true], 200).filter(({ isKnown }) => !isKnown)).toEqual([
    { start: 22, end: 100, isKnown: false },
    { start: 100, end: 178, isKnown: false },
  ]);
});

test("a dropped point’s strand stops before the last station, all others reach it", () => {
  const journey = { seen: [true, true], from: 0, to: 1 };
  expect(strandPaths("dropped", journey, [0, 100], 0)).toMatchObject({ stop: "M76 -8v16" });
  expect(strandPaths("strengthened", journey, [0, 100], 0)).toMatchObject({
    strand: "M0 -1l100 -6l0 14l-100 -6z",
    stop: "",
  });
});

test("the finding counts the directions", () => {
  expect(travelledFinding(example)).toBe("From Border Agency to Border Courier, one point changed: one strengthened");
});
