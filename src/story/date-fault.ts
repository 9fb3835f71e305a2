import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { enGB } from "date-fns/locale/en-GB";
import { readDate } from "./dates.ts";

/** Why a text is no date of ours, and, where that can be seen, the form for what was probably meant. */
export interface DateFault {
  expected: string;
  fix?: string;
}

const forms =
  "a day such as `2020-09-15`, a month `2025-07`, a season `2025-21` (spring) to `2025-24` (winter), a year `2020`, " +
  "or two of the first, second or fourth with `/` between";

/** What is wrong with a date; undefined where nothing is. */
export function dateFault(text: string): DateFault | undefined {
  return readDate(text) ? undefined : { expected: forms, ...adviceOn(text) };
}

/** The same for a day: when something of ours was done, which we know. */
export function dayFault(text: string): DateFault | undefined {
  const date = readDate(text);
  if (date?.precision === "day") return undefined;
  return { expected: "a day such as `2026-11-22`", ...(date ? undefined : adviceOn(text)) };
}

function adviceOn(text: string): Pick<DateFault, "fix"> {
  const meant = seasonOf(text) ?? sectionOf(text) ?? decadeOf(text) ?? spokenDate(text) ?? paddedDay(text);
  if (meant !== undefined) return { fix: `write \`${meant}\`` };
  const fix = adviceOnYear(text) ?? adviceOnInterval(text) ?? adviceOnDay(text);
  return fix === undefined ? {} : { fix };
}

const seasonCodes: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

/** A season in words, such as `winter 2025–26`. */
function seasonOf(text: string): string | undefined {
  const [, name = "", year = ""] =
    /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})(?:[–/-]\d{2,4})?$/iu.exec(text) ?? [];
  const code = seasonCodes[name.toLowerCase()];
  return code && `${year}-${code}`;
}

/** What else EDTF has for parts of a year (level 2, 25 to 41), as the season or the months it means. */
function sectionOf(text: string): string | undefined {
  const [, year = "", part = ""] = /^(\d{4})-(2[5-9]|3\d|4[01])$/u.exec(text) ?? [];
  const code = Number(part);
  if (part === "") return undefined;
  if (code <= 28) return `${year}-${String(code - 4)}`;
  if (code <= 32) return months(year, [9, 12, 3, 6][code - 29] ?? 1, 3);
  if (code <= 36) return months(year, 1 + (code - 33) * 3, 3);
  if (code <= 39) return months(year, 1 + (code - 37) * 4, 4);
  return months(year, 1 + (code - 40) * 6, 6);
}

function months(year: string, first: number, count: number): string {
  const month = (number: number): string => format(new UTCDate(Number(year), number - 1), "yyyy-MM");
  return `${month(first)}/${month(first + count - 1)}`;
}

/** A decade or a century, `198X` or `19XX`. */
function decadeOf(text: string): string | undefined {
  if (!/^[1-9]\d(?:\d|X)X$/iu.test(text)) return undefined;
  return `${text.replaceAll(/X/giu, "0")}/${text.replaceAll(/X/giu, "9")}`;
}

/** A date as English has it: `1 August 2025`, `August 1, 2025` or `August 2025`. */
function spokenDate(text: string): string | undefined {
  const [, before, name = "", after, year = ""] = /^(?:(\d{1,2}) )?(\p{L}+)(?: (\d{1,2}),)? (\d{4})$/u.exec(text) ?? [];
  const month = name === "" ? undefined : monthOf(name);
  if (month === undefined || (before !== undefined && after !== undefined)) return undefined;
  return padded(year, String(month), before ?? after);
}

/** The number of a month, from 1, of its name or what English cuts that to. */
function monthOf(name: string): number | undefined {
  for (const width of ["wide", "abbreviated"] as const) {
    const match = enGB.match.month(name, { width });
    if (match?.rest === "") return match.value + 1;
  }
  return undefined;
}

/** A day or a month whose numbers lack noughts or have other signs between them, or a time after them. */
function paddedDay(text: string): string | undefined {
  const [, year = "", month = "", day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?$/u.exec(text) ?? [];
  return padded(year, month, day);
}

/** The date that its numbers make once they have their noughts; undefined where they make none. */
function padded(...numbers: readonly (string | undefined)[]): string | undefined {
  const date = numbers.flatMap((number) => number?.padStart(2, "0") ?? []).join("-");
  return readDate(date) && date;
}

function adviceOnInterval(text: string): string | undefined {
  const [first = "", last = "", ...more] = text.split("/");
  const [from, to] = [readDate(first), readDate(last)];
  if (more.length > 0 || !from || !to || from.precision === "season" || to.precision === "season") return undefined;
  if (to.end < from.start) return `put the earlier date first: \`${last}/${first}\``;
  return "let the second date begin after the first has ended, or write one of them alone";
}

function adviceOnDay(text: string): string | undefined {
  const [, month = "", day = ""] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{2})$/u.exec(text) ?? [];
  if (month === "") return undefined;
  const first = new UTCDate(`${month}-01`);
  return `${format(first, "MMMM yyyy", { locale: enGB })} has ${String(getDaysInMonth(first))} days, so \`${day}\` is none`;
}

function adviceOnYear(text: string): string | undefined {
  const isFar = /^(?:-|Y|0\d{3}|\d{1,3}$|\d{5,})/u.test(text);
  return isFar ? "write a year in four digits, from 1000 to 9999: no other years can be told here" : undefined;
}
