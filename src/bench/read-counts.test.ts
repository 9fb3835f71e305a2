import { expect, test } from "vitest";
import { readCounts } from "./read-counts.ts";

test("numbers of stories are read in order, each once", () => {
  expect(readCounts("10,1,10")).toEqual([1, 10]);
});

test.each(["", "0", "1,x", "1.5", "-2"])("“%s” is refused", (list) => {
  expect(() => readCounts(list)).toThrow(/expected whole numbers such as/u);
});
