import { expect, test } from "vitest";
import { realStory } from "../../../test/real-story.ts";
import { compassTo, exitTo } from "./outside.ts";
import { sceneOf } from "./scene.ts";

const { frame } = sceneOf(realStory());

test.each([
  ["the United States", [-98, 39], "west"],
  ["Japan", [138, 36], "east"],
  ["Madagascar", [46, -19], "south"],
  ["Svalbard", [20, 79], "north"],
  ["Australia", [134, -25], "south-east"],
] as const)("a reader would look for %s as on a wall map", (_, [longitude, latitude], way) => {
  expect(compassTo([longitude, latitude], frame)).toBe(way);
});

test("the way out is on the edge on that side", () => {
  const box = { x: 10, y: 20, width: 100, height: 60 };
  expect(exitTo([-98, 34], frame, box)).toMatchObject({ at: [10, expect.closeTo(50, 0)], outwards: [-1, 0] });
  expect(exitTo([37, -70], frame, box)).toMatchObject({ at: [expect.closeTo(60, 0), 80], outwards: [0, 1] });
});
