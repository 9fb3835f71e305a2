import type { Locale } from "date-fns";
import { format } from "date-fns/format";
import { calendarDay, readDate, type StoryDate } from "../story/dates.ts";

/** How a language writes dates. */
interface DateForms {
  locale: Locale;
  /** Patterns of date-fns for a whole day, a month of a year, and a year. */
  patterns: Record<"day" | "month" | "year", string>;
  /** From spring to winter. */
  seasons: readonly [string, string, string, string];
}

/**
 * Makes a function that writes dates in a language, each no more exact than it is: `15 September 2020`,
 * `winter 2025–26`, `6–7 November 2025`.
 */
export function dateWriter({ locale, patterns, seasons }: DateForms): (date: StoryDate) => string {
  return function write(date): string {
    if (date.precision === "season") return inSeason(date, seasons[Number(date.edtf.slice(5)) - 21] ?? "");
    if (date.precision === "interval") return fromTo(date.edtf.split("/").map((end) => write(readDate(end) ?? date)));
    return format(calendarDay(date.start), patterns[date.precision], { locale });
  };
}

/** A winter is said with both its years, the second in full only where a century ends. */
function inSeason({ start, end }: StoryDate, season: string): string {
  const [year, next] = [start.slice(0, 4), end.slice(0, 4)];
  if (year === next) return `${season} ${year}`;
  return `${season} ${year}–${year.slice(0, 2) === next.slice(0, 2) ? next.slice(2) : next}`;
}

/** Says only once what both ends share. */
function fromTo([first = "", last = ""]: readonly string[]): string {
  const head = first.split(" ");
  const tail = last.split(" ");
  while (head.length > 1 && head.at(-1) === tail.at(-1)) {
    head.pop();
    tail.pop();
  }
  const shared = last.split(" ").slice(tail.length).join(" ");
  const dash = head.length === 1 && tail.length === 1 ? "–" : " – ";
  return `${head.join(" ")}${dash}${tail.join(" ")} ${shared}`.trim();
}
