import type { UTCDate } from "@date-fns/utc";
import { addDays, differenceInCalendarDays } from "date-fns";
import { calendarDay, type StoryDate } from "../../../story/dates.ts";

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
