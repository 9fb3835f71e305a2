import search from "approx-string-match";
import { alikePassage } from "./alike-passage.ts";

/** The W3C TextQuoteSelector: the words quoted, and what stands around them where they are not unique. */
export interface TextQuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A stretch of text: offsets in UTF-16 units, the end not included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * What became of a selector. Only `found` is an anchor: a near match is a hint for the author, never a place.
 * `alike` is what only looks like all the words of the selector, prefix and suffix included.
 */
export type Anchoring =
  | { kind: "found"; range: Range }
  | { kind: "absent"; nearest: TextQuoteSelector | undefined; alike?: string }
  | { kind: "repeated"; ranges: Range[]; selectors: TextQuoteSelector[] };

/** The share of a quotation's characters that may differ in the passage suggested in its place. */
const tolerance = 0.4;

/** Places offered where one is not enough, and words of context tried: beyond these nobody reads on. */
export const mostOffered = 10;
const mostContext = 40;

/** Finds the one place a selector means, letter for letter: no case, quote or dash is folded. */
export function anchor(text: string, selector: TextQuoteSelector): Anchoring {
  const ranges = occurrences(text, selector);
  const [range, ...others] = ranges;
  if (!range) {
    const alike = alikePassage(text, selector);
    if (alike) return { kind: "absent", nearest: selectorFor(text, alike.range), alike: alike.words };
    return { kind: "absent", nearest: nearestSelector(text, selector) };
  }
  if (others.length === 0) return { kind: "found", range };
  return { kind: "repeated", ranges, selectors: ranges.slice(0, mostOffered).map((place) => selectorFor(text, place)) };
}

/** Every place where the words stand with what is said to stand around them; overlapping places count. */
export function occurrences(text: string, { exact, prefix = "", suffix = "" }: TextQuoteSelector): Range[] {
  const ranges: Range[] = [];
  const needle = prefix + exact + suffix;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    ranges.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return ranges;
}

/** The shortest selector, by whole words of context, that means this place and no other. */
export function selectorFor(text: string, { start, end }: Range): TextQuoteSelector {
  const exact = text.slice(start, end);
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  for (let size = 0; size <= Math.min(Math.max(before.length, after.length), mostContext); size += 1) {
    const prefix = before.slice(before.length - Math.min(size, before.length)).join("");
    const suffix = after.slice(0, size).join("");
    for (const candidate of [{ exact }, { exact, suffix }, { exact, prefix }, { exact, prefix, suffix }]) {
      if (occurrences(text, candidate).length === 1) return candidate;
    }
  }
  return { exact };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const wordsBefore = (text: string, at: number): string[] =>
  text.slice(lineStart(text, at), at).match(/\S*\s|\S+$/gu) ?? [];
const wordsAfter = (text: string, at: number): string[] =>
  text
    .slice(at)
    .split("\n")[0]
    ?.match(/^\S+|\s\S*/gu) ?? [];

/** The place most like the one meant: the words themselves where they occur, else words like them. */
function nearestSelector(
  text: string,
  { exact, prefix = "", suffix = "" }: TextQuoteSelector,
): TextQuoteSelector | undefined {
  const around = nearestRange(text, prefix + exact + suffix);
  const distance = ({ start }: Range): number => Math.abs(start - prefix.length - (around?.start ?? 0));
  const [same] = occurrences(text, { exact }).toSorted((a, b) => distance(a) - distance(b));
  if (same) return selectorFor(text, same);
  const best = nearestRange(text, exact);
  if (!best) return undefined;
  const [first = "", ...rest] = text.slice(best.start, best.end).split("\n");
  const kept = [first, ...rest].reduce((longest, part) => (part.length > longest.length ? part : longest));
  const start = best.start + text.slice(best.start, best.end).indexOf(kept);
  return selectorFor(text, toWholeWords(text, { start, end: start + kept.length }));
}

/** Where the text is most like some words: with the fewest differences, then with the likest length, then first. */
function nearestRange(text: string, words: string): Range | undefined {
  const strangeness = ({ start, end }: Range): number => Math.abs(end - start - words.length);
  return search(lower(text), lower(words), Math.floor(words.length * tolerance)).toSorted(
    (a, b) => a.errors - b.errors || strangeness(a) - strangeness(b) || a.start - b.start,
  )[0];
}

/** The text in lower case, unless that would move its letters. */
const lower = (text: string): string => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

/** Widens a range to the words it cuts, and drops white space at its ends. */
function toWholeWords(text: string, { start, end }: Range): Range {
  const head = /[\p{L}\p{N}’']*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const tail = /^[\p{L}\p{N}’']*/u.exec(text.slice(end))?.[0] ?? "";
  const from = start - (isLetter(text[start]) ? head.length : 0);
  const to = end + (isLetter(text[end - 1]) ? tail.length : 0);
  const words = text.slice(from, to);
  return { start: from + words.length - words.trimStart().length, end: to - (words.length - words.trimEnd().length) };
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");

/** A selector as one would write it in YAML, on one line. */
export function formatSelector({ exact, prefix, suffix }: TextQuoteSelector): string {
  const parts = [`exact: ${JSON.stringify(exact)}`];
  if (prefix) parts.push(`prefix: ${JSON.stringify(prefix)}`);
  if (suffix) parts.push(`suffix: ${JSON.stringify(suffix)}`);
  return `passage: { ${parts.join(", ")} }`;
}
