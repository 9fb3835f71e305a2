import { expect, test } from "vitest";
import { ownersIn } from "./owners.ts";
import type { Ring } from "./plane-geometry.ts";

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const area = { x: 10, y: 20, width: 30, height: 20 };
const ownerAt = ownersIn(area, [[square(12, 22, 10), square(15, 25, 4)], [], [square(30, 15, 20)]]);

test("a spot belongs to the state it lies on, up to its border", () => {
  expect(ownerAt(12.1, 22.1)).toBe(0);
  expect(ownerAt(21.9, 31.9)).toBe(0);
  expect(ownerAt(22.1, 31.9)).toBe(-1);
  expect(ownerAt(11.9, 22.1)).toBe(-1);
});

test("a spot in a hole belongs to nobody, and one beyond the hole to the state again", () => {
  expect(ownerAt(17, 27)).toBe(-1);
  expect(ownerAt(20, 27)).toBe(0);
});

test("a state that reaches beyond the area asked of has only what lies in it", () => {
  expect(ownerAt(39.9, 20.1)).toBe(2);
  expect(ownerAt(29.9, 20.1)).toBe(-1);
  expect(ownerAt(40.1, 30)).toBe(-1);
  expect(ownerAt(35, 19.9)).toBe(-1);
  expect(ownerAt(10.1, 21.1)).toBe(-1);
});

test("a slanting border is followed", () => {
  const slanting = ownersIn({ x: 0, y: 0, width: 8, height: 8 }, [
    [
      [
        [0, 0],
        [8, 8],
        [0, 8],
      ],
    ],
  ]);
  expect([slanting(2.5, 6.5), slanting(6.5, 2.5)]).toEqual([0, -1]);
});
