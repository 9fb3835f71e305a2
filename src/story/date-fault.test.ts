import { expect, test } from "vitest";
import { dateFault, dayFault } from "./date-fault.ts";
import { readDate } from "./dates.ts";

test.each([
  ["2025-25", "2025-21"],
  ["2025-28", "2025-24"],
  ["2025-29", "2025-09/2025-11"],
  ["2025-30", "2025-12/2026-02"],
  ["2025-31", "2025-03/2025-05"],
  ["2025-32", "2025-06/2025-08"],
  ["2025-33", "2025-01/2025-03"],
  ["2025-36", "2025-10/2025-12"],
  ["2025-37", "2025-01/2025-04"],
  ["2025-39", "2025-09/2025-12"],
  ["2025-40", "2025-01/2025-06"],
  ["2025-41", "2025-07/2025-12"],
  ["198X", "1980/1989"],
  ["19XX", "1900/1999"],
  ["spring 2025", "2025-21"],
  ["fall of 2025", "2025-23"],
  ["Winter 2025–26", "2025-24"],
  ["3 March 2026", "2026-03-03"],
  ["March 3, 2026", "2026-03-03"],
  ["March 2026", "2026-03"],
  ["3 Sep 2026", "2026-09-03"],
  ["2025-8", "2025-08"],
  ["2025-1-1", "2025-01-01"],
  ["2025/01/15", "2025-01-15"],
  ["2025-08-01T10:00:00Z", "2025-08-01"],
])("for “%s” the form to use is %s, which is a date", (text, meant) => {
  expect(dateFault(text)).toEqual({
    expected: expect.stringContaining("`2025-24` (winter)") as string,
    fix: `write \`${meant}\``,
  });
  expect(readDate(meant)).toBeDefined();
});

test.each([
  ["2025-02-29", "February 2025 has 28 days, so `29` is none"],
  ["2025-01-00", "January 2025 has 31 days, so `00` is none"],
  ["2025-08-03/2025-08-01", "put the earlier date first: `2025-08-01/2025-08-03`"],
  ["2025-08/2025-08-15", "let the second date begin after the first has ended, or write one of them alone"],
  ["2025-08-01/2025-08-01", "let the second date begin after the first has ended, or write one of them alone"],
  ["0205", "write a year in four digits, from 1000 to 9999: no other years can be told here"],
  ["-0205-03-03", "write a year in four digits, from 1000 to 9999: no other years can be told here"],
  ["Y12025", "write a year in four digits, from 1000 to 9999: no other years can be told here"],
])("for “%s” the advice is: %s", (text, fix) => {
  expect(dateFault(text)).toMatchObject({ fix });
});

test.each([
  "today",
  "about 198X",
  "late spring 2025",
  "spring 2025 or later",
  "from 3 March 2026",
  "3 March 2026 or later",
  "30 February 2026",
  "3 March 26",
  "3 March 3, 2026",
  "01-08-2025",
  "2025-13",
  "2025-21/2025-22",
  "2025-21/2025-12",
  "2025-03/2025-24",
  "2025-03/..",
  "2024-08?",
  "2020/2021/2022",
])("for “%s” there are the forms of all dates", (text) => {
  expect(Object.keys(dateFault(text) ?? {})).toEqual(["expected"]);
});

test("a date that is exact enough has no fault", () => {
  expect(dateFault("2025-24")).toBeUndefined();
  expect(dayFault("2025-08-01")).toBeUndefined();
  expect(dayFault("2025-08")).toEqual({ expected: "a day such as `2026-11-22`" });
  expect(dayFault("1 August 2025")).toEqual({ expected: "a day such as `2026-11-22`", fix: "write `2025-08-01`" });
});
