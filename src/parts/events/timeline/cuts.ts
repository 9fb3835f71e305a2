import type { UTCDate } from "@date-fns/utc";
import { addDays, differenceInMonths, format } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import { dateOf, type DaySpan } from "./day-number.ts";

/** Time between two stretches that an axis leaves out. */
export interface Cut {
  /** `4 years`, `14 months`: rounded down, in years from two upwards. */
  length: string;
  /** `February 2021 to February 2025`. */
  months: string;
}

export function cutsBetween(stretches: readonly DaySpan[]): Cut[] {
  return stretches.slice(1).map((next, index) => {
    const from = dateOf(stretches[index]?.end ?? next.start);
    const to = dateOf(next.start);
    const months = differenceInMonths(to, from);
    return {
      length: months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`,
      months: `${monthOf(from)} to ${monthOf(addDays(to, -1))}`,
    };
  });
}

const monthOf = (day: UTCDate): string => format(day, "MMMM yyyy", { locale: enGB });
