import type { UTCDate } from "@date-fns/utc";
import { addDays, differenceInCalendarDays, formatDuration } from "date-fns";
import { calendarDay, type StoryDate } from "../../../story/dates.ts";
import { capitalised, countInWords } from "../../../words/in-words.ts";

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

export const daySpan = ({ start, end }: Pick<StoryDate, "start" | "end">): DaySpan => ({
  start: dayNumber(calendarDay(start)),
  end: dayNumber(calendarDay(end)) + 1,
});

/** The largest unit of which at least two fit; months and years are the mean ones of the calendar. */
const units = [
  { unit: "years", days: 365.2425 },
  { unit: "months", days: 30.436875 },
  { unit: "weeks", days: 7 },
  { unit: "days", days: 1 },
] as const;

/**
 * How long before or after the article something was: `about five weeks after the article`. It is reckoned from the
 * middle of one date to the middle of the other, and never depends on the day of a build. Where the article’s own date may be
 * more than one of the units, none are counted: `after the article`.
 */
export function distanceFrom(published: StoryDate, date: StoryDate): string {
  const [from, to] = [daySpan(published), daySpan(date)];
  if (to.start < from.end && from.start < to.end) return "About the time of the article";
  const days = (to.start + to.end - from.start - from.end) / 2;
  const size = Math.abs(days);
  const { unit, days: length } = units.find((candidate) => size / candidate.days >= 2) ?? units[3];
  const side = `${days < 0 ? "before" : "after"} the article`;
  if (from.end - from.start > Math.ceil(length)) return capitalised(side);
  const count = Math.round(size / length);
  const isExact = unit === "days" && published.precision === "day" && date.precision === "day";
  const duration = formatDuration({ [unit]: count }).replace(/^\d+/u, countInWords(count));
  return capitalised(`${isExact ? "" : "about "}${duration} ${side}`);
}
