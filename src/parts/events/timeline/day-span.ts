import type { UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { calendarDay, doubtOf, knownOf, type StoryDate } from "../../../story/dates.ts";

const origin = calendarDay("1970-01-01");

/** Days since 1970, to reckon with. */
export const dayNumber = (day: UTCDate): number => differenceInCalendarDays(day, origin);

/** The calendar day of a number. */
export const dateOf = (day: number): UTCDate => addDays(origin, day);

/** From the morning of the first day a date can mean to the end of its last. */
export interface DaySpan {
  start: number;
  end: number;
}

/** All the days that a date can mean; where one of its ends is open or unknown, those of the other. */
export function daySpan(date: StoryDate): DaySpan {
  const { start, end } = knownOf(date);
  return { start: dayNumber(calendarDay(start)), end: dayNumber(calendarDay(end)) + 1 };
}

/** The largest unit of which at least two fit; months and years are the mean ones of the calendar. */
const units = [
  { unit: "years", days: 365.2425 },
  { unit: "months", days: 30.436875 },
  { unit: "weeks", days: 7 },
  { unit: "days", days: 1 },
] as const;

/** How far from the article something was, and on which side of it. */
export interface Distance {
  side: "before" | "with" | "after";
  /** Left out where the article’s own date may be more than one of the unit. */
  length?: { count: number; unit: (typeof units)[number]["unit"]; isExact: boolean };
}

/**
 * How long before or after the article something was. It is reckoned from the middle of one date to the middle of the
 * other, and never depends on the day of a build.
 */
export function distanceFrom(published: StoryDate, date: StoryDate): Distance {
  const [from, to] = [daySpan(published), daySpan(date)];
  if (to.start < from.end && from.start < to.end) return { side: "with" };
  const days = (to.start + to.end - from.start - from.end) / 2;
  const size = Math.abs(days);
  const { unit, days: length } = units.find((candidate) => size / candidate.days >= 2) ?? units[3];
  const side = days < 0 ? "before" : "after";
  if (from.end - from.start > Math.ceil(length)) return { side };
  const isExact = unit === "days" && [published, date].every((day) => day.precision === "day" && !doubtOf(day));
  return { side, length: { count: Math.round(size / length), unit, isExact } };
}
