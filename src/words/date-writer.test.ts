import { afterEach, describe, expect, test } from "vitest";
import { daySpan } from "../parts/events/timeline/day-span.ts";
import { readDate, type Precision } from "../story/dates.ts";
import { date as write } from "./grammar.en-GB.ts";

const home = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = home;
});

const formatted = (edtf: string): string => {
  const date = readDate(edtf);
  return date ? write(date) : "";
};

/**
 * Zones in which a day of the calendar is not what a clock makes of it: the far ends of the clock, days that were left out
 * (Apia, Guam, Manila, Kwajalein), days that began at one or ended twice (Sao Paulo, St John's, Beirut).
 */
const zones = [
  "UTC",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Asia/Beirut",
  "Asia/Manila",
  "Asia/Tokyo",
  "Pacific/Apia",
  "Pacific/Guam",
  "Pacific/Kiritimati",
  "Pacific/Kwajalein",
  "Pacific/Pago_Pago",
];

describe.each(zones)("in the time zone %s", (zone) => {
  test.each<[string, Precision, string, string, string]>([
    ["2020-09-15", "day", "2020-09-15", "2020-09-15", "15 September 2020"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29", "29 February 2024"],
    ["2026-01-01", "day", "2026-01-01", "2026-01-01", "1 January 2026"],
    ["2025-12-31", "day", "2025-12-31", "2025-12-31", "31 December 2025"],
    ["2011-12-30", "day", "2011-12-30", "2011-12-30", "30 December 2011"],
    ["1844-12-31", "day", "1844-12-31", "1844-12-31", "31 December 1844"],
    ["1000-01-01", "day", "1000-01-01", "1000-01-01", "1 January 1000"],
    ["9999-12-31", "day", "9999-12-31", "9999-12-31", "31 December 9999"],
    ["2025-07", "month", "2025-07-01", "2025-07-31", "July 2025"],
    ["2024-02", "month", "2024-02-01", "2024-02-29", "February 2024"],
    ["1844-12", "month", "1844-12-01", "1844-12-31", "December 1844"],
    ["2020", "year", "2020-01-01", "2020-12-31", "2020"],
    ["2025-21", "season", "2025-03-01", "2025-05-31", "spring 2025"],
    ["2025-22", "season", "2025-06-01", "2025-08-31", "summer 2025"],
    ["2025-23", "season", "2025-09-01", "2025-11-30", "autumn 2025"],
    ["2025-24", "season", "2025-12-01", "2026-02-28", "winter 2025–26"],
    ["2023-24", "season", "2023-12-01", "2024-02-29", "winter 2023–24"],
    ["2009-24", "season", "2009-12-01", "2010-02-28", "winter 2009–10"],
    ["1999-24", "season", "1999-12-01", "2000-02-29", "winter 1999–2000"],
    ["2025-08-01/2025-08-03", "interval", "2025-08-01", "2025-08-03", "1–3 August 2025"],
    ["2025-08-31/2025-09-02", "interval", "2025-08-31", "2025-09-02", "31 August – 2 September 2025"],
    ["2025-12-30/2026-01-02", "interval", "2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"],
    ["2011-12-29/2011-12-30", "interval", "2011-12-29", "2011-12-30", "29–30 December 2011"],
    ["2025-07/2025-09", "interval", "2025-07-01", "2025-09-30", "July–September 2025"],
    ["2020/2021", "interval", "2020-01-01", "2021-12-31", "2020–2021"],
    ["2025-03/2025-05-15", "interval", "2025-03-01", "2025-05-15", "March – 15 May 2025"],
    ["2025-21/2025-22", "interval", "2025-03-01", "2025-08-31", "spring to summer 2025"],
    ["2025-23/2025-24", "interval", "2025-09-01", "2026-02-28", "autumn 2025 to winter 2025–26"],
    ["2025-24/2026-21", "interval", "2025-12-01", "2026-05-31", "winter 2025–26 to spring 2026"],
    ["2025-21/2025-09-03", "interval", "2025-03-01", "2025-09-03", "spring to 3 September 2025"],
    ["2025-26", "season", "2025-06-01", "2025-08-31", "northern summer 2025"],
    ["2025-29", "season", "2025-09-01", "2025-11-30", "southern spring 2025"],
    ["2025-30", "season", "2025-12-01", "2026-02-28", "southern summer 2025–26"],
    ["2026-31", "season", "2026-03-01", "2026-05-31", "southern autumn 2026"],
    ["2025-32", "season", "2025-06-01", "2025-08-31", "southern winter 2025"],
    ["2026-03/..", "interval", "2026-03-01", "9999-12-31", "since March 2026"],
    ["2011-12-30/..", "interval", "2011-12-30", "9999-12-31", "since 30 December 2011"],
    ["2025-24/..", "interval", "2025-12-01", "9999-12-31", "since winter 2025–26"],
    ["../2026-03", "interval", "0000-01-01", "2026-03-31", "until March 2026"],
    ["2026-03/", "interval", "2026-03-01", "9999-12-31", "from March 2026, end unknown"],
    ["/2026", "interval", "0000-01-01", "2026-12-31", "up to 2026, start unknown"],
    ["2024-08?", "month", "2024-08-01", "2024-08-31", "probably August 2024"],
    ["2024~", "year", "2024-01-01", "2024-12-31", "about 2024"],
    ["2011-12-30~", "day", "2011-12-30", "2011-12-30", "about 30 December 2011"],
    ["2025-24%", "season", "2025-12-01", "2026-02-28", "probably about winter 2025–26"],
    ["2024~/2025-03", "interval", "2024-01-01", "2025-03-31", "about 2024 to March 2025"],
    ["2024?/..", "interval", "2024-01-01", "9999-12-31", "since probably 2024"],
    ["199X", "decade", "1990-01-01", "1999-12-31", "the 1990s"],
    ["202X~", "decade", "2020-01-01", "2029-12-31", "about the 2020s"],
  ])("%s has the precision of a %s and is set as %5$s", (edtf, precision, start, end, words) => {
    process.env["TZ"] = zone;
    expect(readDate(edtf)).toEqual({ edtf, precision, start, end });
    expect(formatted(edtf)).toBe(words);
  });

  test("a day on which the clocks are changed is the same day as anywhere, and so are those beside it", () => {
    process.env["TZ"] = zone;
    const days = daysOfChanges().flatMap((day) => [day - 2, day - 1, day, day + 1]);
    expect(days.length).toBeGreaterThanOrEqual(zone === "UTC" ? 0 : 8);
    for (const day of days) {
      const iso = new Date(day * msPerDay).toISOString().slice(0, 10);
      const read = readDate(iso);
      expect(read).toEqual({ edtf: iso, precision: "day", start: iso, end: iso });
      expect(formatted(iso)).toBe(inWords(iso));
      expect(read && daySpan(read)).toEqual({ start: day, end: day + 1 });
    }
  });
});

const msPerDay = 86_400_000;

/** Days since 1970, from 1840 to 2099, before whose beginning in Greenwich the zone's clocks were changed. */
function daysOfChanges(): number[] {
  const offset = (day: number): number => new Date(day * msPerDay).getTimezoneOffset();
  const days = Array.from({ length: 95_000 }, (_, index) => index - 47_482);
  return days.filter((day) => offset(day) !== offset(day - 1));
}

const months = "January February March April May June July August September October November December".split(" ");

function inWords(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ""} ${year}`;
}

test("the time zone does change what JavaScript makes of a day, so the cases above mean something", () => {
  process.env["TZ"] = "America/Los_Angeles";
  expect(new Date("2025-08-01").getDate()).toBe(31);
  process.env["TZ"] = "Pacific/Apia";
  expect(new Date(2011, 11, 30).getDate()).toBe(31);
});
