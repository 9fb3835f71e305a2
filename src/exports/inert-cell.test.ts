import { expect, test } from "vitest";
import { inertCell } from "./inert-cell.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠1", "\u00a0=1"])(
  "%j is text to a spreadsheet",
  (value) => {
    expect(inertCell(value)).toBe(`'${value}`);
  },
);

test.each(["", "A claim", "“=1” is quoted", "a=b", "60,000", "— a dash"])("%j stays as it is", (value) => {
  expect(inertCell(value)).toBe(value);
});
