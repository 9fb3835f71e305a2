import { expect, test } from "vitest";
import { datePattern, daysOf, doubtOf, endsOf, knownOf, openDatePattern, readDate, sharedDate } from "./dates.ts";

test.each([
  ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
  ["2024-02", "month", "2024-02-01", "2024-02-29"],
  ["2025-12", "month", "2025-12-01", "2025-12-31"],
  ["2025-21", "season", "2025-03-01", "2025-05-31"],
  ["2025-24", "season", "2025-12-01", "2026-02-28"],
  ["1000", "year", "1000-01-01", "1000-12-31"],
  ["2025-08-01/2025-08-03", "interval", "2025-08-01", "2025-08-03"],
  ["2019/2020-02", "interval", "2019-01-01", "2020-02-29"],
])("%s is a %s, from %s to %s", (edtf, precision, start, end) => {
  expect(readDate(edtf)).toEqual({ edtf, precision, start, end });
});

test.each([
  ["2026-11-22", "2026-11-22"],
  ["2026-11", "2026-11"],
  ["2026", "2026"],
  ["2025-08-01/2025-08-03", "2025-08"],
  ["2025-08-30/2025-09-02", "2025"],
  ["2025-21", "2025"],
  ["2025-24", undefined],
  ["2025-12-31/2026-01-02", undefined],
  ["2019/2021", undefined],
])("what the first and the last day of %s share is %s", (edtf, shared) => {
  const date = readDate(edtf);
  expect(date && sharedDate(date)).toBe(shared);
});

test.each([
  ["2025?", "uncertain"],
  ["2025-24~", "approximate"],
  ["2025-03-01%", "both"],
  ["2024/2025~", "approximate"],
  ["2024?/..", "uncertain"],
  ["2025", undefined],
  ["../2025", undefined],
])("%s is doubted as %s, and then no form without words for that has it", (edtf, doubt) => {
  const date = readDate(edtf);
  expect(date && doubtOf(date)).toBe(doubt);
  if (doubt) expect(date && sharedDate(date)).toBeUndefined();
});

test.each([
  ["2026-03/..", "2026-03", { first: "2026-03-01" }],
  ["2026-03/", "2026-03", { first: "2026-03-01" }],
  ["../2026-03~", "2026-03~", { last: "2026-03-31" }],
  ["/2025-24", "2025-24", { last: "2026-02-28" }],
  ["2025/9999", "2025/9999", { first: "2025-01-01" }],
  ["2025-03/2025-04", "2025-03/2025-04", { first: "2025-03-01", last: "2025-04-30" }],
  ["2025-03", "2025-03", { first: "2025-03-01", last: "2025-03-31" }],
])("of %s, %s is known", (edtf, known, days) => {
  const date = readDate(edtf);
  expect(date && knownOf(date).edtf).toBe(known);
  expect(date && daysOf(date)).toEqual(days);
});

test("the ends of an interval are as they were written, and nothing else has ends", () => {
  const ends = ["2024~/..", "/2025"].map((edtf) => endsOf({ edtf, precision: "interval", start: "", end: "" }));
  expect(ends).toEqual([
    [expect.objectContaining({ edtf: "2024~" }), "open"],
    ["unknown", expect.objectContaining({ edtf: "2025" })],
  ]);
  expect(() => endsOf({ edtf: "2025", precision: "year", start: "", end: "" })).toThrow("no two ends: 2025");
});

test.each(["2025", "2025-24~", "2025-03-01?", "202X", "2025-21/2025-22", "2024~/2025"])(
  "the published pattern of dates has %s, and so has that of open ones",
  (edtf) => {
    expect(edtf).toMatch(new RegExp(datePattern, "u"));
    expect(edtf).toMatch(new RegExp(openDatePattern, "u"));
  },
);

test.each(["2026-03/..", "2026-03/", "../2026", "/2026-24?"])("only the pattern of open dates has %s", (edtf) => {
  expect(edtf).not.toMatch(new RegExp(datePattern, "u"));
  expect(edtf).toMatch(new RegExp(openDatePattern, "u"));
});

test.each([
  "",
  "today",
  "spring 2025",
  "1 August 2025",
  "2025-8",
  "2025-1-1",
  "01-08-2025",
  "2025-00",
  "2025-13",
  "2025-41",
  "2025-02-29",
  "2025-02-30",
  "2025-04-31",
  "2025-01-00",
  "2025-21-01",
  "2025-08-01T10:00",
  "2025-08-01T10:00:00Z",
  "2025-XX",
  "2025-33",
  "9999-24",
  "2025-04-00",
  "19XX",
  "199X/200X",
  "199X/..",
  "202x",
  "202X-03",
  "2025-03?-01",
  "?2025",
  "2025?~",
  "2025??",
  "..",
  "/",
  "../..",
  "/..",
  "../2025/..",
  "2025/...",
  "2025-21/2025-21",
  "2025-22/2025-21",
  "2025-08/2025-22",
  "-2025",
  "0999",
  "12025",
  " 2025",
  "2025-08-03/2025-08-01",
  "2025-08-01/2025-08-01",
  "2025-08/2025-08-15",
  "2025-08-01/2025-08",
  "2025-08-01/2025-02-30",
  "2020/2021/2022",
])("“%s” is no date", (edtf) => {
  expect(readDate(edtf)).toBeUndefined();
});
