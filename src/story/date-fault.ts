import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { enGB } from "date-fns/locale/en-GB";
import { meantDate } from "./date-meant.ts";
import { doubtOf, knownOf, readDate, type StoryDate } from "./dates.ts";

/** Why a text is no date of ours, and, where that can be seen, the form for what was probably meant. */
export interface DateFault {
  expected: string;
  fix?: string;
}

const forms =
  "a day such as `2020-09-15`, a month `2025-07`, a season `2025-21` (spring) to `2025-24` (winter), a year `2020`, " +
  "a decade `202X`, or two but the last with `/` between; behind each `~` where it is approximate, `?` where it is uncertain";

const openForms = `${forms}; \`..\` in place of one of two where there is no end`;

/**
 * What is wrong with a date; undefined where nothing is.
 * @param mayBeOpen whether it may be an interval of which one end is open or unknown
 */
export function dateFault(text: string, mayBeOpen = false): DateFault | undefined {
  const date = readDate(text);
  const isFit = (read: StoryDate): boolean => mayBeOpen || knownOf(read) === read;
  if (!date) return { expected: mayBeOpen ? openForms : forms, ...adviceOn(text, isFit) };
  if (isFit(date)) return undefined;
  return { expected: "a date with both of its ends", fix: `write \`${knownOf(date).edtf}\`, or the other end too` };
}

/** The same for a date of ours: when something was done that we did, which we know. */
export function ownDateFault(text: string): DateFault | undefined {
  const date = readDate(text);
  const isFit = (read: StoryDate): boolean => !doubtOf(read) && knownOf(read) === read;
  if (!date) return { expected: forms, ...adviceOn(text, isFit) };
  if (!doubtOf(date)) return dateFault(text);
  return { expected: "a date without a doubt, for it is ours", fix: `write \`${text.replaceAll(/[?~%]/gu, "")}\`` };
}

/** The same for a day. */
export function dayFault(text: string): DateFault | undefined {
  const date = readDate(text);
  const isFit = (read: StoryDate): boolean => read.precision === "day" && !doubtOf(read);
  if (date && isFit(date)) return undefined;
  return { expected: "a day such as `2026-11-22`", ...(date ? undefined : adviceOn(text, isFit)) };
}

/** The form for what was probably meant, where that is a date that fits here; else why there is none. */
function adviceOn(text: string, isFit: (date: StoryDate) => boolean): Pick<DateFault, "fix"> {
  const meant = readDate(meantDate(text) ?? "");
  if (meant && isFit(meant)) return { fix: `write \`${meant.edtf}\`` };
  const fix = adviceOnYear(text) ?? adviceOnInterval(text) ?? adviceOnDay(text);
  return fix === undefined ? {} : { fix };
}

function adviceOnInterval(text: string): string | undefined {
  const [first = "", last = "", ...more] = text.split("/");
  const [from, to] = [readDate(first), readDate(last)];
  if (more.length > 0 || !from || !to || [from, to].some(({ precision }) => precision === "decade")) return undefined;
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
