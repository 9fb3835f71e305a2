import { enGB } from "date-fns/locale/en-GB";
import { dateWriter } from "./date-writer.ts";

/* What phrases in British English are made with. Words are only ever chosen by whole phrases; these are the parts. */

/** A date in words: `15 September 2020`, `winter 2025–26`, `since March 2026`. */
export const date = dateWriter({
  locale: enGB,
  patterns: { day: "d MMMM yyyy", month: "MMMM yyyy", year: "yyyy" },
  seasons: ["spring", "summer", "autumn", "winter"],
  hemispheres: {
    northern: (season) => `northern ${season}`,
    southern: (season) => `southern ${season}`,
  },
  decade: (first) => `the ${String(first)}s`,
  acrossNewYear: (first, second) => `${first}–${second}`,
  doubts: {
    approximate: (date) => `about ${date}`,
    uncertain: (date) => `probably ${date}`,
    both: (date) => `probably about ${date}`,
  },
  fromTo: (from, to) => `${from} to ${to}`,
  half: {
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    from: (date) => `from ${date}, end unknown`,
    upTo: (date) => `up to ${date}, start unknown`,
  },
});

/** `a, b and c`. */
export const list = (items: readonly string[]): string => conjunction.format(items);

/** `a, b or c`. */
export const either = (items: readonly string[]): string => disjunction.format(items);

/** A count as running text gives it: in words up to twelve. */
export const count = (number: number): string => numbers[number] ?? String(number);

/** What is said of one thing or of another number of them. */
export const plural = (number: number, { one, other }: { one: string; other: string }): string =>
  plurals.select(number) === "one" ? one : other;

/** A count with what is counted: `one event`, `two events`. */
export const counted = (number: number, one: string, other = `${one}s`): string =>
  `${count(number)} ${plural(number, { one, other })}`;

/** All of what is counted: `the only event`, `both events`, `all three events`. */
export const every = (number: number, one: string, other = `${one}s`): string =>
  ["", `the only ${one}`, `both ${other}`][number] ?? `all ${count(number)} ${other}`;

const numbers = "none one two three four five six seven eight nine ten eleven twelve".split(" ");
const plurals = new Intl.PluralRules("en-GB");
const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
const disjunction = new Intl.ListFormat("en-GB", { type: "disjunction" });
