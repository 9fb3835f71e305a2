import { expect, test } from "vitest";
import { inertCell } from "./inert-cell.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠1", "\u00a0=1"])(
  "%j is text to a spreadsheet",
  (value) => {
    expect(inertCell(value)).toBe(`'${value}`);
  },
);

test.each([
  ["x;=1+1", "x;'=1+1"],
  ["x; @SUM(A1); -1", "x; '@SUM(A1); '-1"],
  ["=1;=1", "'=1;'=1"],
])("%j is text too where semicolons part cells", (value, inert) => {
  expect(inertCell(value)).toBe(inert);
});

test.each(["", "A claim; another – not a formula", "“=1” is quoted", "a=b", "60,000", "— a dash"])(
  "%j stays as it is",
  (value) => {
    expect(inertCell(value)).toBe(value);
  },
);
