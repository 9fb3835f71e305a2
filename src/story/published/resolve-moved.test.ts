import { expect, test } from "vitest";
import { resolveMoved } from "./resolve-moved.ts";

test("what moved leads to where it is now, however often it moved", () => {
  expect(resolveMoved({ "note:a": "note:b", "note:b": "claim:c", "event:x": "note:b" })).toEqual([
    { from: "note:a", to: "claim:c" },
    { from: "note:b", to: "claim:c" },
    { from: "event:x", to: "claim:c" },
  ]);
});

test("a circle ends", () => {
  expect(resolveMoved({ "note:a": "note:b", "note:b": "note:a" })).toHaveLength(2);
});
