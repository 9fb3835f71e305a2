import type { z } from "zod";
import { checkDates, type DatedField, type Limit } from "./check-dates.ts";
import { modifiedOn } from "./derive/modified-on.ts";
import type { Report } from "./problem.ts";
import { isWhole } from "./read-entries.ts";
import type { Sources } from "./read-sources.ts";
import { dateOf, optionalDate } from "./resolve/date-of.ts";
import type { storyFront } from "./schemas/story.ts";

/**
 * Holds every date of a story against the two that all others follow from: when the article appeared, and when we last
 * worked on the notes, which is the last day of which anything is known here. The clock is asked about our own days
 * alone, so that content that is right stays right.
 * @param today the latest day that has begun, ISO 8601; left out where what is compiled has been checked before
 */
export function checkStoryDates(
  sources: Sources,
  front: z.output<typeof storyFront>,
  today: string | undefined,
  report: Report,
): void {
  const published = limitOf(sources.article?.front?.published, "the article appeared");
  const story = { list: sources.story ? [{ value: front, file: sources.story, path: [] }] : [] };
  const { corrections } = sources;
  // Where one of these is wrong, nothing is held against it: one mistake would look like ten.
  const isOursKnown = checkDates(
    [
      { entries: story, key: "annotated", notBefore: () => [published], clock: { today } },
      { entries: story, key: "firstAnnotated", notBefore: () => [published] },
      { entries: corrections, key: "date", clock: { today } },
    ],
    published !== undefined,
    report,
  );
  const annotated = dateOf(front.annotated);
  const appeared = isOursKnown || (published && published.date.start <= annotated.end) ? published : undefined;
  const dates = corrections.list.map(({ value }) => ({ date: dateOf(value.date) }));
  const last = modifiedOn({ annotated, corrections: dates });
  // A correction that could not be read may be the last.
  const worked = isOursKnown && isWhole(corrections) ? { date: last, what: "we last worked on the notes" } : undefined;
  const fields: DatedField[] = [
    { entries: story, key: "checked", notBefore: () => [appeared], clock: { today } },
    { entries: sources.references, key: "published", notAfter: worked },
    ...sources.parts.flatMap(({ part, lists }) => part.dates(lists, { appeared, worked })),
  ];
  checkDates(fields, appeared !== undefined && worked !== undefined, report);
}

/** A date that may be left out, as a limit of others. */
export const limitOf = (edtf: string | undefined, what: string): Limit | undefined => {
  const date = optionalDate(edtf);
  return date && { date, what };
};
