import type { Locale } from "date-fns";
import { format } from "date-fns/format";
import { calendarDay, doubtOf, endsOf, seasonOf, type Doubt, type StoryDate } from "../story/dates.ts";

/** How a language writes dates. */
interface DateForms {
  locale: Locale;
  /** Patterns of date-fns for a whole day, a month of a year, and a year. */
  patterns: Record<"day" | "month" | "year", string>;
  /** From spring to winter. */
  seasons: readonly [string, string, string, string];
  /** Where a season is, if that is said of it. */
  hemispheres: Record<"northern" | "southern", (season: string) => string>;
  /** @param first its first year */
  decade: (first: number) => string;
  /** A season that spans two years, such as `2025` and `26`; the second is whole where a century ends. */
  acrossNewYear: (first: string, second: string) => string;
  doubts: Record<Doubt, (date: string) => string>;
  /** An interval in words, where a dash between its ends would not be clear. */
  fromTo: (from: string, to: string) => string;
  /** An interval of which the one end is open, or unknown. @param isDay whether the other is a day */
  half: Record<"since" | "until" | "from" | "upTo", (date: string, isDay: boolean) => string>;
}

/**
 * Makes a function that writes dates in a language, each no more exact than it is: `15 September 2020`,
 * `winter 2025–26`, `6–7 November 2025`, `probably August 2024`, `since March 2026`.
 */
export function dateWriter(forms: DateForms): (date: StoryDate) => string {
  const single = (date: StoryDate): string => {
    const doubt = doubtOf(date);
    const sure = sureDate(date, forms);
    return doubt ? forms.doubts[doubt](sure) : sure;
  };
  const half = (known: StoryDate, form: keyof DateForms["half"]): string =>
    forms.half[form](single(known), known.precision === "day" && !doubtOf(known));
  return (date) => {
    if (date.precision !== "interval") return single(date);
    const [from, to] = endsOf(date);
    if (typeof from === "object" && typeof to === "string") return half(from, to === "open" ? "since" : "from");
    if (typeof from === "string" && typeof to === "object") return half(to, from === "open" ? "until" : "upTo");
    if (typeof from === "string" || typeof to === "string") return "";
    const [first, last] = [single(from), single(to)];
    if (doubtOf(date)) return forms.fromTo(first, last);
    const isSeason = [from, to].some(({ precision }) => precision === "season");
    return sharing(first, last, isSeason ? forms.fromTo : dashed);
  };
}

function sureDate(
  date: StoryDate,
  { locale, patterns, seasons, hemispheres, decade, acrossNewYear }: DateForms,
): string {
  if (date.precision === "decade") return decade(Number(date.start.slice(0, 4)));
  if (date.precision === "season") {
    const { index, hemisphere } = seasonOf(date);
    const season = `${seasons[index] ?? ""} ${yearsOf(date, acrossNewYear)}`;
    return hemisphere ? hemispheres[hemisphere](season) : season;
  }
  const pattern = date.precision === "interval" ? patterns.day : patterns[date.precision];
  return format(calendarDay(date.start), pattern, { locale });
}

/** The year of a season, or both of one that spans two. */
function yearsOf({ start, end }: StoryDate, acrossNewYear: DateForms["acrossNewYear"]): string {
  const [year, next] = [start.slice(0, 4), end.slice(0, 4)];
  if (year === next) return year;
  return acrossNewYear(year, year.slice(0, 2) === next.slice(0, 2) ? next.slice(2) : next);
}

/** Says only once what both ends share: the words after which both go on alike. */
function sharing(first: string, last: string, join: (from: string, to: string) => string): string {
  const [head, tail] = [first.split(" "), last.split(" ")];
  while (head.length > 1 && tail.length > 1 && head.at(-1) === tail.at(-1)) {
    head.pop();
    tail.pop();
  }
  const shared = last.split(" ").slice(tail.length);
  return [join(head.join(" "), tail.join(" ")), ...shared].join(" ");
}

/** With spaces around the dash where an end is more than one word. */
const dashed = (from: string, to: string): string => ((from + to).includes(" ") ? `${from} – ${to}` : `${from}–${to}`);
