import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { countRoots, rootsOf } from "./roots.ts";

const works = (...repeated: (string | undefined)[]) => {
  const [some] = exampleStory().references;
  if (!some) throw new Error("The test story cites nothing.");
  return repeated.map((repeats, index) => ({
    ...some,
    id: `work-${String(index)}`,
    repeats,
    of: repeats && "An agency",
  }));
};

test("works with one report count as one, whether it is cited itself or not", () => {
  const cited = works("wire", undefined, "work-1", "wire", undefined, "work-1");
  expect(countRoots(cited)).toBe(3);
  expect(rootsOf(cited).map(({ of, works }) => [of, works.map(({ id }) => id)])).toEqual(
    [
      ["An agency", ["work-0", "work-3"]],
      ["An agency", ["work-1", "work-2", "work-5"]],
    ].toReversed(),
  );
});

test("a work that is cited twice is no second one, and one that alone has a report is not told", () => {
  const [one] = works("wire");
  if (!one) throw new Error("There is no work.");
  expect(rootsOf([one, one])).toEqual([]);
  expect(countRoots([one, one])).toBe(1);
});
