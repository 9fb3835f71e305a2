import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { readDate } from "./dates.ts";

/**
 * The form in EDTF of what was probably meant by a text that is no date of ours, if that can be seen.
 * @returns the form, which need not be a date either: whoever offers it to an author asks that first
 */
export const meantDate = (text: string): string | undefined =>
  seasonInWords(text) ??
  sectionOf(text) ??
  centuryOf(text) ??
  spokenDate(text) ??
  paddedDay(text) ??
  doubtedDate(text) ??
  intervalOf(text);

const seasonCodes: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

/** A season in words, such as `winter 2025–26`. */
function seasonInWords(text: string): string | undefined {
  const [, name = "", year = ""] =
    /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})(?:[–/-]\d{2,4})?$/iu.exec(text) ?? [];
  const code = seasonCodes[name.toLowerCase()];
  return code && `${year}-${code}`;
}

/** What else EDTF has for parts of a year (level 2, 33 to 41), and quarters such as `Q3 2025`, as the months meant. */
function sectionOf(text: string): string | undefined {
  const yearFirst = text.replace(/^(Q[1-4])[ /-](\d{4})$/iu, "$2-$1");
  const [, year = "", quarter, part] = /^(\d{4})[- ]?(?:Q([1-4])|(3[3-9]|4[01]))$/iu.exec(yearFirst) ?? [];
  if (year === "") return undefined;
  const code = quarter === undefined ? Number(part) : 32 + Number(quarter);
  if (code <= 36) return months(year, 1 + (code - 33) * 3, 3);
  if (code <= 39) return months(year, 1 + (code - 37) * 4, 4);
  return months(year, 1 + (code - 40) * 6, 6);
}

function months(year: string, first: number, count: number): string {
  const month = (number: number): string => format(new UTCDate(Number(year), number - 1), "yyyy-MM");
  return `${month(first)}/${month(first + count - 1)}`;
}

/** A century `19XX`; a decade as English has it; and what is not known, which EDTF marks and we leave out. */
function centuryOf(text: string): string | undefined {
  const [, decade] = /^(?:the )?(\d{3})0['’]?s$/iu.exec(text) ?? [];
  if (decade !== undefined) return `${decade}X`;
  if (/^\d{3}x$/u.test(text)) return text.toUpperCase();
  if (/^\d{2}XX$/iu.test(text)) return `${text.slice(0, 2)}00/${text.slice(0, 2)}99`;
  return /^\d{4}(?:-\d{2})?(?:-XX){1,2}$/iu.test(text) ? text.replaceAll(/-XX/giu, "") : undefined;
}

/** A date with the sign of a doubt in front of it, within it, apart from it or twice, or with a word for it. */
function doubtedDate(text: string): string | undefined {
  const [, word = "", spoken = ""] = /^(about|around|circa|ca?\.?|probably|perhaps) ?(.+)$/iu.exec(text) ?? [];
  const sign = /^(?:p)/iu.test(word) ? "?" : "~";
  if (spoken !== "") return readDate(spoken) ? `${spoken}${sign}` : withSign(meantDate(spoken), sign);
  const signs = new Set(text.match(/[?~%]/gu) ?? []);
  if (signs.size === 0 || text.includes("/")) return undefined;
  const bare = text.replaceAll(/[?~%() ]/gu, "");
  return withSign(readDate(bare) ? bare : undefined, signs.size > 1 ? "%" : [...signs].join(""));
}

const withSign = (form: string | undefined, sign: string): string | undefined => form && `${form}${sign}`;

/** An interval with another sign or a word between its ends, or with a word for an end that is open. */
function intervalOf(text: string): string | undefined {
  const [, since] = /^(?:since|from) (.+)$/iu.exec(text) ?? [];
  if (since !== undefined) return `${endOf(since)}/..`;
  const [, until] = /^(?:until|till|up to) (.+)$/iu.exec(text) ?? [];
  if (until !== undefined) return `../${endOf(until)}`;
  const [first = "", last, ...more] = text.split(/\s*(?:\/|–|—|\.\.(?=\d)| to )\s*/u);
  if (last === undefined || more.length > 0) return undefined;
  // Decades are no ends of an interval: the first and the last of their years are.
  const [from, to] = [endOf(first.replace(/X$/iu, "0")), endOf(last.replace(/X$/iu, "9"))];
  // “Spring to summer 2025” has its year once.
  const year = /(\d{4})\D*$/u.exec(last)?.[1] ?? "";
  return readDate(from) || from === ".." ? `${from}/${to}` : `${endOf(`${first} ${year}`)}/${to}`;
}

/** One end of an interval: as it is, in the form meant, or open. */
function endOf(text: string): string {
  if (/^(?:open|now|today|present|ongoing|\.{3}|…|-|\*)?$/iu.test(text)) return "..";
  return readDate(text) ? text : (meantDate(text) ?? text);
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
