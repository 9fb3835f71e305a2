import { expect, test } from "vitest";
import { dateFault, dayFault, ownDateFault } from "./date-fault.ts";
import { readDate } from "./dates.ts";

test.each([
  ["2025-33", "2025-01/2025-03"],
  ["2025-36", "2025-10/2025-12"],
  ["2025-37", "2025-01/2025-04"],
  ["2025-39", "2025-09/2025-12"],
  ["2025-40", "2025-01/2025-06"],
  ["2025-41", "2025-07/2025-12"],
  ["1980s", "198X"],
  ["the 1990s", "199X"],
  ["202x", "202X"],
  ["199X/201X", "1990/2019"],
  ["2025-XX", "2025"],
  ["2025-07-XX", "2025-07"],
  ["2025-XX-XX", "2025"],
  ["Q3 2025", "2025-07/2025-09"],
  ["2025-Q1", "2025-01/2025-03"],
  ["circa 2024", "2024~"],
  ["c. 2024", "2024~"],
  ["about 198X", "198X~"],
  ["about 3 March 2026", "2026-03-03~"],
  ["probably August 2024", "2024-08?"],
  ["perhaps spring 2025", "2025-21?"],
  ["2004-06~-11", "2004-06-11~"],
  ["?2004-06", "2004-06?"],
  ["2024-08 (?)", "2024-08?"],
  ["2024?~", "2024%"],
  ["2025-03..2025-05", "2025-03/2025-05"],
  ["2025-03–2025-05", "2025-03/2025-05"],
  ["spring to summer 2025", "2025-21/2025-22"],
  ["1 August 2025 – 3 August 2025", "2025-08-01/2025-08-03"],
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
  "late spring 2025",
  "spring 2025 or later",
  "3 March 2026 or later",
  "30 February 2026",
  "3 March 26",
  "3 March 3, 2026",
  "01-08-2025",
  "2025-13",
  "2020/2021/2022",
  "../..",
  "1XXX",
  "XXXX",
  "2025-W12",
])("for “%s” there are the forms of all dates", (text) => {
  expect(Object.keys(dateFault(text) ?? {})).toEqual(["expected"]);
});

test.each([
  ["since March 2026", "2026-03/.."],
  ["from 3 March 2026", "2026-03-03/.."],
  ["until 2026", "../2026"],
  ["2026/now", "2026/.."],
  ["2026-03/...", "2026-03/.."],
  ["198X/..", "1980/.."],
])("where a date may be open, %s should be written %s; where it may not, nothing is advised", (text, meant) => {
  expect(dateFault(text, true)).toMatchObject({ fix: `write \`${meant}\`` });
  expect(dateFault(meant, true)).toBeUndefined();
  expect(dateFault(text)).not.toHaveProperty("fix");
});

test("a date that may not be open is to have both ends, or to be the one that is known", () => {
  expect(dateFault("2026-03/..")).toEqual({
    expected: "a date with both of its ends",
    fix: "write `2026-03`, or the other end too",
  });
  expect(dateFault("/2026")).toMatchObject({ fix: "write `2026`, or the other end too" });
});

test("what is ours is dated without a doubt", () => {
  expect(ownDateFault("2026-03~")).toMatchObject({ fix: "write `2026-03`" });
  expect(ownDateFault("2026-03/..")).toMatchObject({ expected: "a date with both of its ends" });
  expect(ownDateFault("about March 2026")).not.toHaveProperty("fix");
  expect(ownDateFault("March 2026")).toMatchObject({ fix: "write `2026-03`" });
  expect(ownDateFault("2026-03")).toBeUndefined();
  expect(dayFault("2026-03-01?")).toEqual({ expected: "a day such as `2026-11-22`" });
  expect(dayFault("March 2026")).toEqual({ expected: "a day such as `2026-11-22`" });
});

test("a date that is exact enough has no fault", () => {
  expect(dateFault("2025-24")).toBeUndefined();
  expect(dayFault("2025-08-01")).toBeUndefined();
  expect(dayFault("2025-08")).toEqual({ expected: "a day such as `2026-11-22`" });
  expect(dayFault("1 August 2025")).toEqual({ expected: "a day such as `2026-11-22`", fix: "write `2025-08-01`" });
});
