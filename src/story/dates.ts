import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";

export type Precision = "day" | "month" | "season" | "year" | "interval";

/** A date as exact as its source: what was written, and the first and last day it can mean. */
export interface StoryDate {
  edtf: string;
  precision: Precision;
  /** ISO 8601 calendar days. */
  start: string;
  end: string;
}

/** A year from 1000 on, with a month or a season, with a day: EDTF allows more, such as a time or `198X`, which no text needs. */
const calendarDate = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d{2})?)?`;
const calendarForm = new RegExp(`^${calendarDate}$`, "u");

/** What every date looks like that can be read here, as a regular expression. */
export const datePattern = `^${calendarDate}(?:/${calendarDate})?$`;

/**
 * Reads an EDTF date: a day, month, year, season, or an interval of two of them that are no seasons.
 * Seasons are the meteorological ones of the northern hemisphere: spring is March to May,
 * and winter is named after the year in which it begins: `2025-24` is December 2025 to February 2026.
 * @returns the date, or undefined where the text is none
 */
export function readDate(edtf: string): StoryDate | undefined {
  const [first = "", last, ...more] = edtf.split("/");
  const from = readSingle(first);
  if (!from || last === undefined) return from;
  const to = readSingle(last);
  if (!to || more.length > 0 || [from, to].some(({ precision }) => precision === "season")) return undefined;
  return from.end < to.start ? { edtf, precision: "interval", start: from.start, end: to.end } : undefined;
}

/** Reads a date that is no interval. */
function readSingle(edtf: string): StoryDate | undefined {
  if (!calendarForm.test(edtf)) return undefined;
  const [year = Number.NaN, part, day] = edtf.split("-").map(Number);
  if (year < 1000) return undefined;
  const spanning = (precision: Precision, first: number, last: number): StoryDate => {
    const [start, end] = [new UTCDate(year, first), lastDayOfMonth(new UTCDate(year, last))];
    return { edtf, precision, start: isoDay(start), end: isoDay(end) };
  };
  if (part === undefined) return spanning("year", 0, 11);
  const isSeason = part > 12;
  if (day === undefined && isSeason) return spanning("season", 2 + (part - 21) * 3, 4 + (part - 21) * 3);
  if (day === undefined) return spanning("month", part - 1, part - 1);
  // JavaScript takes 29 February of a common year for 1 March.
  const isThere = !isSeason && new UTCDate(year, part - 1, day).getDate() === day;
  return isThere ? { edtf, precision: "day", start: edtf, end: edtf } : undefined;
}

/**
 * A day of the calendar, to reckon with and to format by date-fns. It counts in UTC: a day is no moment, and at some places
 * it never began at midnight, or never was.
 */
export const calendarDay = (iso: string): UTCDate => new UTCDate(iso);

/** The latest day that has begun somewhere at a moment: no author is ahead of it, on whatever shore. */
export const latestDay = (moment: Date): string => isoDay(new UTCDate(moment.getTime() + 14 * 3_600_000));

const isoDay = (day: UTCDate): string => format(day, "yyyy-MM-dd");

/**
 * What the first and the last day that a date can mean have in common, in ISO 8601: a day, a month or a year, for forms
 * that have no words for less. Undefined where not even the year is one, as in a winter.
 */
export function sharedDate({ start, end }: StoryDate): string | undefined {
  const [from, to] = [start.split("-"), end.split("-")];
  const differs = from.findIndex((part, index) => part !== to[index]);
  return from.slice(0, differs < 0 ? from.length : differs).join("-") || undefined;
}

/**
 * A date that its schema has let through already.
 * @throws where it has not: that would be our mistake, not an author's
 */
export function dateOf(edtf: string): StoryDate {
  const date = readDate(edtf);
  if (!date) throw new TypeError(`A date passed its schema unread: ${edtf}`);
  return date;
}

/** The same for a date that may be left out. */
export const optionalDate = (edtf: string | undefined): StoryDate | undefined =>
  edtf === undefined ? undefined : dateOf(edtf);

interface Worked {
  annotated: StoryDate;
  corrections: readonly { date: StoryDate }[];
}

/** When what we say of a story last changed: its last correction, or later work on its notes. Never the day of a build. */
export function modifiedOn({ annotated, corrections }: Worked): StoryDate {
  return corrections.reduce((latest, { date }) => (date.end > latest.end ? date : latest), annotated);
}
