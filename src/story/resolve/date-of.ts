import { readDate, type StoryDate } from "../dates.ts";

/**
 * A date that its schema has let through already.
 * @throws where it has not: that would be our mistake, not an author's
 */
export function dateOf(edtf: string): StoryDate {
  const date = readDate(edtf);
  if (!date) throw new TypeError(`A date passed its schema unread: ${edtf}`);
  return date;
}

/** The same for a date that may be left out. */
export const optionalDate = (edtf: string | undefined): StoryDate | undefined =>
  edtf === undefined ? undefined : dateOf(edtf);
