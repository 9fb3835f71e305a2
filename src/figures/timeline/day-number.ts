import { addDays, differenceInCalendarDays } from "date-fns";
import { localDay, type StoryDate } from "../../story/dates.ts";

const origin = localDay("1970-01-01");

/** Days since 1970, to reckon with. */
export const dayNumber = (day: Date): number => differenceInCalendarDays(day, origin);

/** The calendar day of a number. */
export const dateOf = (day: number): Date => addDays(origin, day);

/** From the morning of the first day a date can mean to the end of its last. */
export interface DaySpan {
  start: number;
  end: number;
}

export const daySpan = ({ start, end }: Pick<StoryDate, "start" | "end">): DaySpan => ({
  start: dayNumber(localDay(start)),
  end: dayNumber(localDay(end)) + 1,
});
