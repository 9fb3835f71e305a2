import { firstUnreadable } from "./characters.ts";
import type { Position, Report } from "./problem.ts";

/** How many characters a file may have: many times what any has, and little enough to be read in a moment. */
export const sizeLimits = { article: 100_000, section: 12_000, data: 250_000 } as const;

const inDigits = new Intl.NumberFormat("en-GB");

/**
 * Holds that a file can be read at all, before anything that takes time is done with it.
 * @returns false after reporting what keeps it from that
 */
export function checkSource(file: string, source: string, limit: number, report: Report): boolean {
  if (source.length > limit) {
    const found = `a file of ${source.length > sizeLimits.data ? "more than " : ""}${inDigits.format(Math.min(source.length, sizeLimits.data))} characters`;
    const expected = `at most ${inDigits.format(limit)}`;
    report({ file, line: 1, column: 1, rule: "file-size", found, expected });
    return false;
  }
  const stray = firstUnreadable(source);
  if (!stray) return true;
  report({ file, ...positionIn(source, stray.index), ...unreadable(stray.found) });
  return false;
}

/** The problem with a character that is not to be there; where it stands is for whoever found it to say. */
export const unreadable = (found: string) =>
  ({
    rule: "readable-characters",
    found,
    expected: "letters, signs and spaces",
    fix: "take it out, or type the word anew",
  }) as const;

/** Line and column of an offset, counted from 1. */
export function positionIn(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
