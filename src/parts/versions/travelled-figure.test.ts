import { describe, expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { changedBy, journeyOf } from "./journey.ts";
import { versionsOf, type Change, type Version } from "./model.ts";
import { rangesOf, strandPaths } from "./strand-shapes.ts";
import { travelledFinding } from "./travelled-figure.ts";

const example = exampleStory();
const [change] = versionsOf(example).changes;
const [first] = versionsOf(example).versions;
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
  expect(rangesOf([0, 100, 200], [true, false, true], 0, 200).filter(({ isKnown }) => !isKnown)).toEqual([
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

test("an added point’s strand begins after the last station without it", () => {
  const journey = { seen: [true, true, true], from: 1, to: 2 };
  expect(strandPaths("added", journey, [0, 100, 200], 0)).toMatchObject({
    strand: "M124 -3l76 0l0 6l-76 0z",
    stop: "M124 -8v16",
  });
});

describe("who changed a point", () => {
  const [a, b, c] = versions;
  if (a && b && c) [b.from, c.from] = [a, b];

  test.each([
    ["the first whose words are not those before it", ["x", "y", "z"], "b"],
    ["the last, where the one before it repeats the first", ["x", "x", "y"], "c"],
    ["the next that was seen", ["x", undefined, "y"], "c"],
    ["nobody, where all say the same", ["x", "x", "x"], undefined],
  ])("is %s", (_title, texts, id) => {
    expect(changedBy(told(...texts), versions)?.id).toBe(id);
  });

  test("does not depend on the order of the file", () => {
    expect(changedBy(told("x", "y", "z"), versions.toReversed())?.id).toBe("b");
  });
});

describe("the finding", () => {
  const findingOf = (...changes: Change[]): string =>
    travelledFinding({ language: "en-GB", parts: { versions: { versions, changes } } });

  test("counts who changed a point before the article", () => {
    const [early, late] = [told("x", "y", "y"), told("x", "x", "y")];
    expect(findingOf(early, late, late)).toBe(
      "Three points that changed are shown; one of them had changed before the article was written",
    );
    expect(findingOf(late, late)).toBe("Two points that changed are shown; both of them changed in the article");
    expect(findingOf(early)).toBe("One point that changed is shown; it had changed before the article was written");
    expect(findingOf(late)).toBe("One point that changed is shown; it changed in the article");
  });
});
