import { de } from "date-fns/locale/de";
import type { BlockPlace } from "../story/derive.ts";
import { dateWriter } from "./date-writer.ts";

/* What phrases in German are made with. */

/** A date in words: `15. September 2020`, `Winter 2025/26`, `seit März 2026`. */
export const date = dateWriter({
  locale: de,
  patterns: { day: "d. MMMM yyyy", month: "MMMM yyyy", year: "yyyy" },
  seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
  hemispheres: {
    northern: (season) => `nördlicher ${season}`,
    southern: (season) => `südlicher ${season}`,
  },
  decade: (first) => `${String(first)}er-Jahre`,
  acrossNewYear: (first, second) => `${first}/${second}`,
  doubts: {
    approximate: (date) => `etwa ${date}`,
    uncertain: (date) => `vermutlich ${date}`,
    both: (date) => `vermutlich etwa ${date}`,
  },
  fromTo: (from, to) => `${from} bis ${to}`,
  half: {
    since: (date, isDay) => `seit ${isDay ? "dem " : ""}${date}`,
    until: (date, isDay) => `bis ${isDay ? "zum " : ""}${date}`,
    from: (date, isDay) => `ab ${isDay ? "dem " : ""}${date}, Ende unbekannt`,
    upTo: (date, isDay) => `bis ${isDay ? "zum " : ""}${date}, Beginn unbekannt`,
  },
});

/** `a, b und c`. */
export const list = (items: readonly string[]): string => conjunction.format(items);

/** `a, b oder c`. */
export const either = (items: readonly string[]): string => disjunction.format(items);

/** A count as running text gives it: in words up to twelve. One has a gender and is always said with its thing. */
export const count = (number: number): string => numbers[number] ?? figures(number);

/** A number in figures: `1.204`. */
export const figures = (number: number): string => format.format(number);

/** What is said of one thing or of another number of them. */
export const plural = (number: number, { one, other }: { one: string; other: string }): string =>
  plurals.select(number) === "one" ? one : other;

/**
 * A count with what is counted: `ein Ereignis`, `zwei Ereignisse`.
 * @param one the thing with its article, in the gender and case that it has there
 */
export const counted = (number: number, one: string, other: string): string =>
  plural(number, { one, other: `${count(number)} ${other}` });

/**
 * All of what is counted: `das einzige Ereignis`, `beide Ereignisse`, `alle drei Ereignisse`.
 * @param one the only thing with its article
 */
export const every = (number: number, one: string, other: string): string =>
  ["", one, `beide ${other}`][number] ?? `alle ${count(number)} ${other}`;

/** Whole per cents, with the space that does not break. */
export const percent = (value: number): string => `${figures(value)}\u00a0%`;

/** A name or a title between quotation marks. */
export const marked = (text: string): string => `„${text}“`;

/** Words between quotation marks; marks of their own, of whatever language and even if they point inwards, become single ones. */
export function quoted(words: string): string {
  const isGerman = words.includes("„");
  const inner = isGerman
    ? words.replaceAll("„", "‚").replaceAll("“", "‘")
    : words.replaceAll("“", "‚").replaceAll("”", "‘");
  const isReversed = inner.indexOf("»") < inner.indexOf("«") && inner.includes("»");
  const [opening, closing] = isReversed ? ["»", "«"] : ["«", "»"];
  return marked(inner.replaceAll(opening, "‚").replaceAll(closing, "‘"));
}

/** Where in the article something stands; each kind of block counts from 1. */
export function placeOf({ kind, number }: BlockPlace, paragraph = "Absatz"): string {
  const named = { headline: "Überschrift", subhead: "Zwischentitel", paragraph, caption: "Bildunterschrift" }[kind];
  return kind === "headline" ? named : `${named} ${String(number)}`;
}

const numbers = "keine eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const plurals = new Intl.PluralRules("de");
const format = new Intl.NumberFormat("de");
const conjunction = new Intl.ListFormat("de", { type: "conjunction" });
const disjunction = new Intl.ListFormat("de", { type: "disjunction" });
