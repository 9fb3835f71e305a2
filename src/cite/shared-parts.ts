import type { StoryDate } from "../story/dates.ts";

/** A year, a month of it, a day of that; as many as are known. */
export type DateParts = [year: number, month?: number, day?: number];

/**
 * What the first and the last day that a date can mean have in common.
 * @returns the parts both share, so that no file is more exact than the source; undefined where not even the year is one
 */
export function sharedParts({ start, end }: StoryDate): DateParts | undefined {
  const last = end.split("-");
  const parts = start.split("-");
  const until = parts.findIndex((part, index) => part !== last[index]);
  const [year, month, day] = parts.slice(0, until === -1 ? parts.length : until).map(Number);
  if (year === undefined) return undefined;
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}
