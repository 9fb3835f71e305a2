import { afterEach, describe, expect, test } from "vitest";
import { formatDate, localDay, readDate, type Precision } from "./dates.ts";

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone;
});

const formatted = (edtf: string): string => {
  const date = readDate(edtf);
  return date ? formatDate(date) : "";
};

// The far ends of the clock: a day must stay the same day on both.
describe.each(["UTC", "America/Los_Angeles", "Asia/Tokyo"])("in the time zone %s", (name) => {
  test.each<[string, Precision, string, string, string]>([
    ["2020-09-15", "day", "2020-09-15", "2020-09-15", "15 September 2020"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29", "29 February 2024"],
    ["2026-01-01", "day", "2026-01-01", "2026-01-01", "1 January 2026"],
    ["2025-12-31", "day", "2025-12-31", "2025-12-31", "31 December 2025"],
    ["2025-07", "month", "2025-07-01", "2025-07-31", "July 2025"],
    ["2024-02", "month", "2024-02-01", "2024-02-29", "February 2024"],
    ["2020", "year", "2020-01-01", "2020-12-31", "2020"],
    ["2025-21", "season", "2025-03-01", "2025-05-31", "spring 2025"],
    ["2025-22", "season", "2025-06-01", "2025-08-31", "summer 2025"],
    ["2025-23", "season", "2025-09-01", "2025-11-30", "autumn 2025"],
    ["2025-24", "season", "2025-12-01", "2026-02-28", "winter 2025"],
    ["2025-08-01/2025-08-03", "interval", "2025-08-01", "2025-08-03", "1–3 August 2025"],
    ["2025-08-31/2025-09-02", "interval", "2025-08-31", "2025-09-02", "31 August – 2 September 2025"],
    ["2025-12-30/2026-01-02", "interval", "2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"],
    ["2025-07/2025-09", "interval", "2025-07-01", "2025-09-30", "July–September 2025"],
    ["2020/2021", "interval", "2020-01-01", "2021-12-31", "2020–2021"],
    ["2025-03/2025-05-15", "interval", "2025-03-01", "2025-05-15", "March – 15 May 2025"],
  ])("%s has the precision of a %s and is set as %5$s", (edtf, precision, start, end, words) => {
    process.env["TZ"] = name;
    const date = readDate(edtf);
    expect(date).toEqual({ edtf, precision, start, end });
    expect(formatted(edtf)).toBe(words);
  });

  test("a calendar day is at local midnight", () => {
    process.env["TZ"] = name;
    const day = localDay("2025-08-01");
    expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2025, 7, 1, 0]);
  });
});

test("the time zone does change what JavaScript makes of a day, so the cases above mean something", () => {
  process.env["TZ"] = "America/Los_Angeles";
  expect(new Date("2025-08-01").getDate()).toBe(31);
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
  "2025-25",
  "2025-41",
  "2025-02-29",
  "2025-02-30",
  "2025-04-31",
  "2025-21-01",
  "2025-08-01T10:00",
  "2025-08-01T10:00:00Z",
  "2025?",
  "2025~",
  "198X",
  "2025-XX",
  "-2025",
  "0999",
  "12025",
  " 2025",
  "2025/",
  "/2025",
  "2025/..",
  "2025-08-03/2025-08-01",
  "2025-08-01/2025-08-01",
  "2025-08/2025-08-15",
  "2025-08-01/2025-08",
  "2025-08-01/2025-02-30",
  "2020/2021/2022",
])("“%s” is no date", (edtf) => {
  expect(readDate(edtf)).toBeUndefined();
});
