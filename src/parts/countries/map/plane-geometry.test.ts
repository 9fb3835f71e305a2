import { expect, test } from "vitest";
import { breakName } from "./make-labels.ts";
import { lineMeets, linesCross, sharedArea, type Point } from "./plane-geometry.ts";
import { pathData } from "./draw-shapes.ts";

test("path data are relative, and a second outline goes on from the start of the first", () => {
  expect(
    pathData([
      [
        [5, 5],
        [8, 5],
        [8, 1],
      ],
      [
        [6, 4],
        [9, 4],
        [9, 0],
      ],
    ]),
  ).toBe("m5 5 3 0 0-4zm1-1 3 0 0-4z");
});

test("boxes and lines", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const line = (...ends: [Point, Point]): [Point, Point] => ends;
  expect(sharedArea(box, { x: 8, y: 8, width: 10, height: 10 })).toBe(4);
  expect(sharedArea(box, { x: 10, y: 0, width: 10, height: 10 })).toBe(0);
  expect(lineMeets(line([-5, 5], [15, 5]), box)).toBe(true);
  expect(lineMeets(line([3, 3], [4, 4]), box)).toBe(true);
  expect(lineMeets(line([-5, 0], [0, 15]), box)).toBe(false);
  expect(
    linesCross(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    ),
  ).toBe(true);
});

test("a long name is broken where its lines come out most alike", () => {
  expect(breakName("United Arab Emirates", 12)).toEqual(["United Arab ", "Emirates"]);
  expect(breakName("Turkmenistan", 8)).toEqual(["Turkmenistan"]);
  expect(breakName("Saudi Arabia", 12)).toEqual(["Saudi Arabia"]);
});
