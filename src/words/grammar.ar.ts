import { ar } from "date-fns/locale/ar";
import type { BlockPlace } from "../story/derive.ts";
import { dateWriter } from "./date-writer.ts";

/*
 * What phrases in Arabic are made with. Numbers are in Western figures and months have the names that are read in most
 * countries, whatever the region: see the decisions.
 */

/** A date in words: `15 سبتمبر 2020`. */
export const date = dateWriter({
  locale: ar,
  patterns: { day: "d MMMM yyyy", month: "MMMM yyyy", year: "yyyy" },
  seasons: ["ربيع", "صيف", "خريف", "شتاء"],
  hemispheres: {
    northern: (season) => `${season} (نصف الكرة الشمالي)`,
    southern: (season) => `${season} (نصف الكرة الجنوبي)`,
  },
  decade: (first) => `عقد ${String(first)}–${String(first + 9)}`,
  // Arabic says both years whole.
  acrossNewYear: (first, second) => `${first}–${first.slice(0, -second.length)}${second}`,
  doubts: {
    approximate: (date) => `نحو ${date}`,
    uncertain: (date) => `على الأرجح ${date}`,
    both: (date) => `على الأرجح نحو ${date}`,
  },
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  half: {
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    from: (date) => `من ${date}، ونهايته غير معروفة`,
    upTo: (date) => `حتى ${date}، وبدايته غير معروفة`,
  },
});

/** `أ وب وج`. */
export const list = (items: readonly string[]): string => conjunction.format(items);

/** `أ أو ب أو ج`. */
export const either = (items: readonly string[]): string => disjunction.format(items);

/** A number in figures. Number words have a gender against that of what they count, which figures have not. */
export const count = (number: number): string => format.format(number);

/**
 * What is counted, in each of the forms that Arabic has: of one, of two, of three to ten, of eleven to ninety-nine, and of
 * hundreds. One and two are said by the form alone.
 */
export interface Forms {
  none: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

/** A count with what is counted: `حدثان`, `3 أحداث`, `11 حدثًا`. */
export function counted(number: number, forms: Forms): string {
  const form = plurals.select(number);
  if (form === "zero") return forms.none;
  return form === "one" || form === "two" ? forms[form] : `${count(number)} ${forms[form]}`;
}

/** What is said of one thing, of two, or of another number of them. */
export function plural(number: number, said: { one: string; two?: string; other: string }): string {
  const form = plurals.select(number);
  return (form === "one" || form === "two" ? said[form] : undefined) ?? said.other;
}

/** Whole per cents. */
export const percent = (value: number): string => `${count(value)}%`;

/** A name or a title between quotation marks. */
export const marked = (text: string): string => `«${text}»`;

/** Words between quotation marks; marks of their own that are the same become the others that Arabic has. */
export const quoted = (words: string): string => marked(words.replaceAll("«", "“").replaceAll("»", "”"));

/** Where in the article something stands; each kind of block counts from 1. */
export function placeOf({ kind, number }: BlockPlace): string {
  const named = { headline: "العنوان", subhead: "العنوان الفرعي", paragraph: "الفقرة", caption: "تعليق الصورة" }[kind];
  return kind === "headline" ? named : `${named} ${String(number)}`;
}

const plurals = new Intl.PluralRules("ar");
const format = new Intl.NumberFormat("ar", { numberingSystem: "latn" });
const conjunction = new Intl.ListFormat("ar", { type: "conjunction" });
const disjunction = new Intl.ListFormat("ar", { type: "disjunction" });
