import type { z } from "zod";
import { modifiedOn, dateOf, optionalDate, readDate, type StoryDate } from "./dates.ts";
import { type Report, quote, type Problem } from "./problem.ts";
import { isWhole, type Entries, type Entry } from "./read-entries.ts";
import type { Sources } from "./read-sources.ts";
import type { storyFront } from "./schemas/story.ts";
import { valueAt } from "./check-shape.ts";
import type { Path, YamlFile } from "./read-yaml.ts";
import type { RawReference } from "./schemas/references.ts";
import { useAt } from "./registry.ts";

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
    { entries: sources.notes, key: "written", notBefore: () => [appeared], notAfter: worked },
    { entries: sources.references, key: "published", notAfter: worked },
    { entries: sources.references, key: "accessed", notBefore: appearedWork, notAfter: worked },
    { entries: sources.facts, key: "date", notAfter: worked },
    { entries: sources.facts, key: "asOf", notAfter: worked },
    ...sources.parts.flatMap(({ part, lists }) => part.dates(lists, { appeared, worked })),
  ];
  checkDates(fields, appeared !== undefined && worked !== undefined, report);
}

/** When a work cited appeared: nobody read it before. */
const appearedWork = ({ value }: Entry<unknown>): [Limit | undefined] => [
  limitOf((value as RawReference).published, "it appeared"),
];

/** A date that may be left out, as a limit of others. */
export const limitOf = (edtf: string | undefined, what: string): Limit | undefined => {
  const date = optionalDate(edtf);
  return date && { date, what };
};

/** A day or a span that a date is held against, and what it is the date of. */
export interface Limit {
  date: StoryDate;
  /** As in `before the article appeared`. */
  what: string;
}

/** A kind of date in the content, and between which others it lies unless the author says that another is meant. */
export interface DatedField {
  entries: Pick<Entries<unknown>, "list">;
  /** The mapping within an entry that has the date, and may have `meant` beside it. */
  within?: Path;
  key: string;
  notBefore?: (entry: Entry<unknown>) => readonly (Limit | undefined)[];
  notAfter?: Limit | undefined;
  /** Where it is a day of ours: the latest that has begun, if the clock is asked. What it finds to be meant needs no `meant` later. */
  clock?: { today: string | undefined };
}

/**
 * Reports each date outside the limits of its kind, and each `meant` that no date needs.
 * @param areAllKnown whether every limit is known: where one is not, it may be the one for which a date is said to be meant
 * @returns whether none was reported
 */
function checkDates(fields: readonly DatedField[], areAllKnown: boolean, report: Report): boolean {
  const problems = fields.flatMap((field) =>
    field.entries.list.flatMap((entry) => problemOf(field, entry, areAllKnown) ?? []),
  );
  problems.forEach(report);
  return problems.length === 0;
}

function problemOf(field: DatedField, entry: Entry<unknown>, areAllKnown: boolean): Problem | undefined {
  const at = [...(field.within ?? []), field.key];
  const date = readDate(String(valueAt(entry.value, at)));
  if (!date) return undefined;
  const meant = valueAt(entry.value, [...(field.within ?? []), "meant"]) as readonly string[];
  const fault = faultOf(field, entry, date);
  const rule = "date-bounds";
  if (!meant.includes(field.key)) {
    if (!fault) return undefined;
    const fix = `correct it; if it is meant, write \`meant: [${[...meant, field.key].join(", ")}]\` beside it`;
    return { ...useAt(entry.file, [...entry.path, ...at]), rule, ...fault, fix };
  }
  if (fault || !areAllKnown || field.clock) return undefined;
  const place = useAt(entry.file, [...entry.path, ...(field.within ?? []), "meant", meant.indexOf(field.key)]);
  const found = `${quote(field.key)} said to be meant, although it is within its limits`;
  return {
    ...place,
    rule,
    found,
    expected: "only dates outside their limits",
    fix: "take it out, so that a later slip is told",
  };
}

function faultOf({ notBefore, notAfter, clock }: DatedField, entry: Entry<unknown>, date: StoryDate) {
  const earliest = notBefore?.(entry).find((limit) => limit && date.end < limit.date.start);
  if (earliest)
    return { found: `\`${date.edtf}\`, before ${earliest.what}`, expected: `a date from \`${earliest.date.edtf}\` on` };
  if (notAfter && date.start > notAfter.date.end)
    return { found: `\`${date.edtf}\`, after ${notAfter.what}`, expected: `a date up to \`${notAfter.date.edtf}\`` };
  if (clock?.today !== undefined && date.start > clock.today)
    return { found: `\`${date.edtf}\`, which is still to come`, expected: "a date up to today" };
  return undefined;
}

/**
 * Since when there are notes: as `story.yaml` says, else since they were last worked on.
 * @returns undefined after reporting a date later than that
 */
export function resolveFirstAnnotated(
  file: YamlFile,
  front: z.output<typeof storyFront>,
  report: Report,
): StoryDate | undefined {
  const last = dateOf(front.annotated);
  const first = optionalDate(front.firstAnnotated) ?? last;
  if (first.start <= last.end) return first;
  const found = `\`${first.edtf}\`, after the notes were last worked on`;
  const expected = `a date up to \`${last.edtf}\``;
  report({ ...useAt(file, ["firstAnnotated"]), rule: "date-order", found, expected });
  return undefined;
}
