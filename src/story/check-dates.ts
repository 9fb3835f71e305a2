import { valueAt } from "./check-shape.ts";
import { readDate, type StoryDate } from "./dates.ts";
import { quote, type Problem, type Report } from "./problem.ts";
import type { Entries, Entry } from "./read-entries.ts";
import type { Path } from "./read-yaml.ts";
import { useAt } from "./registry.ts";

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
export function checkDates(fields: readonly DatedField[], areAllKnown: boolean, report: Report): boolean {
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
