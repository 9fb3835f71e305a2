import { UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { format } from "date-fns/format";

export type Precision = "day" | "month" | "season" | "year" | "decade" | "interval";

/** A date as exact as its source: what was written, and the first and last day it can mean. */
export interface StoryDate {
  edtf: string;
  precision: Precision;
  /** ISO 8601 calendar days; where an interval has no beginning or no end, the first or the last that can be written. */
  start: string;
  end: string;
}

/** How a date is doubted: it lies about there, is not sure to be right, or both. */
export type Doubt = "approximate" | "uncertain" | "both";

/** The end of an interval: a date, or none, because it goes on or because nobody knows it. */
export type End = StoryDate | "open" | "unknown";

/** The first and the last day that can be written; what is open reaches as far. */
const [firstDay, lastDay] = ["0000-01-01", "9999-12-31"];

/**
 * A year from 1000 on, with a month or a season, with a day, or a decade; and the sign of a doubt. EDTF allows more, such
 * as a time or a sign within a date, which no text needs.
 */
const calendarDate = String.raw`(?:\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-9]|3[0-2])(?:-\d{2})?)?|\d{3}X)[?~%]?`;
const calendarForm = new RegExp(`^${calendarDate}$`, "u");

/** What every date looks like that can be read here and has no open end, as a regular expression. */
export const datePattern = `^${calendarDate}(?:/${calendarDate})?$`;

/** The same where one end may be open or unknown. */
export const openDatePattern = String.raw`^(?:${calendarDate}(?:/(?:${calendarDate}|\.\.)?)?|(?:\.\.)?/${calendarDate})$`;

/**
 * Reads an EDTF date: a day, month, season, year or decade, or an interval of two of them that are no decades, of which
 * one may be open (`..`) or unknown (empty). Seasons 21 to 24 and 25 to 28 are the meteorological ones of the northern
 * hemisphere, 29 to 32 those of the southern. One that spans two years is named after the first: `2025-24` is December
 * 2025 to February 2026.
 * @returns the date, or undefined where the text is none
 */
export function readDate(edtf: string): StoryDate | undefined {
  const [first = "", last, ...more] = edtf.split("/");
  if (last === undefined) return readSingle(first);
  const [from, to] = [readEnd(first), readEnd(last)];
  if (!from || !to || more.length > 0) return undefined;
  if (typeof from === "string" && typeof to === "string") return undefined;
  if (typeof from === "object" && typeof to === "object" && from.end >= to.start) return undefined;
  const start = typeof from === "string" ? firstDay : from.start;
  const end = typeof to === "string" ? lastDay : to.end;
  return { edtf, precision: "interval", start, end };
}

function readEnd(edtf: string): End | undefined {
  if (edtf === "..") return "open";
  if (edtf === "") return "unknown";
  const date = readSingle(edtf);
  return date?.precision === "decade" ? undefined : date;
}

/** Reads a date that is no interval. */
function readSingle(edtf: string): StoryDate | undefined {
  if (!calendarForm.test(edtf)) return undefined;
  const [years = "", parts, days] = edtf.replace(/[?~%]$/u, "").split("-");
  const year = Number(years.replace("X", "0"));
  if (year < 1000) return undefined;
  const spanning = (precision: Precision, from: UTCDate, months: number): StoryDate => {
    const end = isoDay(addDays(addMonths(from, months), -1));
    return { edtf, precision, start: isoDay(from), end };
  };
  if (years.endsWith("X")) return spanning("decade", new UTCDate(year, 0), 120);
  if (parts === undefined) return spanning("year", new UTCDate(year, 0), 12);
  const [part, isSeason] = [Number(parts), Number(parts) > 12];
  const season = new UTCDate(year, firstMonthOf(part));
  // The winter of 9999 would end in a year of five digits.
  if (days === undefined && isSeason)
    return year === 9999 && season.getMonth() === 11 ? undefined : spanning("season", season, 3);
  if (days === undefined) return spanning("month", new UTCDate(year, part - 1), 1);
  // JavaScript takes 29 February of a common year for 1 March.
  const day = new UTCDate(year, part - 1, Number(days));
  const isThere = !isSeason && Number(days) > 0 && day.getMonth() === part - 1;
  return isThere ? { edtf, precision: "day", start: isoDay(day), end: isoDay(day) } : undefined;
}

/** The first month of a season, counted from 0: March, June, September and December, half a year later in the south. */
const firstMonthOf = (season: number): number => ((season < 29 ? 2 : 8) + ((season - 21) % 4) * 3) % 12;

/** Which season a date is, counted from spring as 0, and where, if it says so. */
export function seasonOf({ edtf }: StoryDate): { index: number; hemisphere?: "northern" | "southern" } {
  const code = Number(edtf.slice(5, 7)) - 21;
  const where = ([undefined, "northern", "southern"] as const)[Math.floor(code / 4)];
  return { index: code % 4, ...(where && { hemisphere: where }) };
}

/** The two ends of an interval, as they were written. */
export function endsOf({ edtf }: StoryDate): readonly [End, End] {
  const [from, to] = edtf.split("/").map(readEnd);
  if (!from || !to) throw new TypeError(`This date has no two ends: ${edtf}`);
  return [from, to];
}

/** How a date is doubted that is no interval, or either end of one; undefined where it is not. */
export function doubtOf({ edtf }: StoryDate): Doubt | undefined {
  const sign = /[?~%]/u.exec(edtf)?.join();
  return sign === undefined ? undefined : (({ "~": "approximate", "?": "uncertain" } as const)[sign] ?? "both");
}

/**
 * What is known of an interval of which one end is open or unknown: the other end; else the date itself. This is what can
 * be placed in time.
 */
export function knownOf(date: StoryDate): StoryDate {
  if (date.precision !== "interval") return date;
  const known = endsOf(date).filter((end) => typeof end === "object");
  return known.length === 1 ? (known[0] ?? date) : date;
}

/** The first and the last day that a date can mean, without what an open or unknown end has none of. */
export const daysOf = ({ start, end }: StoryDate): { first?: string; last?: string } => ({
  ...(start !== firstDay && { first: start }),
  ...(end !== lastDay && { last: end }),
});

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
 * that have no words for less. Undefined where not even the year is one, as in a winter, and where a date is doubted.
 */
export function sharedDate(date: StoryDate): string | undefined {
  if (doubtOf(date)) return undefined;
  const { start, end } = date;
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

/** Stories in the order in which a list has them: what we say of the first has changed last. */
export const latestFirst = <Told extends Worked>(stories: readonly Told[]): Told[] =>
  stories.toSorted((a, b) => modifiedOn(b).end.localeCompare(modifiedOn(a).end));
