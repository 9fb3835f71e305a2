import { sharedDate, type StoryDate } from "../../story/dates.ts";

/**
 * A date as schema.org knows it, under its key: as much as its first and its last day share, for there is no form for
 * spans. Where they share nothing it is left out.
 */
export function dated<Key extends "datePublished" | "dateModified">(
  key: Key,
  date: StoryDate,
): Partial<Record<Key, string>> {
  const shared = sharedDate(date);
  return shared === undefined ? {} : ({ [key]: shared } as Partial<Record<Key, string>>);
}
