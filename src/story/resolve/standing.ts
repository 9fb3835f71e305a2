import { type StoryDate, dateOf, optionalDate } from "../dates.ts";
import type { Problem } from "../problem.ts";
import type { Entry } from "../read-entries.ts";
import { kept } from "../kept.ts";
import type { Path } from "../read-yaml.ts";
import { useAt } from "../registry.ts";
import type { Status } from "../schemas/fields.ts";
import type { Citation, Footing, Reference, Standing, StatusAt } from "../story.ts";
import type { Context, RawFooting } from "./footing.ts";
import { idOfCited, isDated } from "./references.ts";
import { resolveStatement } from "./statement.ts";
import type { StatusVocabulary } from "./statuses.ts";

/** What standings are dated against: the day the article appeared, where it could be read. */
export type DatedContext = Context & {
  published: StoryDate | undefined;
  statuses: Pick<StatusVocabulary, "find">;
};

type RawStanding = RawFooting & { text?: string | undefined; asOf?: string | undefined };

/**
 * Resolves where something stands, and up to when that is known: up to the newest page it cites. An author dates it only
 * where pages show no date, and never later than they reach.
 */
export function resolveStanding<Raw extends RawStanding>(
  context: DatedContext,
  entry: Entry<unknown>,
  at: Path,
  raw: Raw,
  by: Citation,
): Standing<Raw> {
  const statement = resolveStatement(context, entry, at, raw, by);
  const { references, newest, facts } = statement;
  const evidence = evidenceOf(statement) ?? (references.length === 0 ? context.published : undefined);
  const given = optionalDate(raw.asOf);
  // A page that could not be read may be the one that dates it.
  const areAllKnown = areFound(raw, statement) && facts.length === raw.facts.length && !(raw.newest && !newest);
  const fault = areAllKnown ? asOfFault(given, evidence, references) : undefined;
  if (fault) context.report({ ...useAt(entry.file, given ? [...at, "asOf"] : at), rule: "as-of-evidence", ...fault });
  return { ...kept(raw, "text", "asOf"), ...statement, asOf: given ?? evidence ?? unknownDate };
}

/**
 * Resolves how far something holds, and up to when that is known.
 * @param possible how far it can hold
 */
export function resolveStatusAt<Raw extends RawStanding & { status: string }>(
  context: DatedContext,
  entry: Entry<unknown>,
  at: Path,
  raw: Raw,
  possible: readonly Status[],
  by: Citation,
): StatusAt<Raw> {
  const { status: id, ...rest } = raw;
  const status = context.statuses.find(id, possible, useAt(entry.file, [...at, "status"]));
  return { ...resolveStanding(context, entry, at, rest, by), status };
}

/** Whether every work that a statement itself names was found. */
const areFound = (raw: RawFooting, { references }: Footing): boolean =>
  raw.references.map(idOfCited).every((id) => references.some((reference) => reference.id === id));

/** Stands where a date could not be read; that has been reported. */
export const unknownDate = dateOf("1000");

/** Up to when a statement is known by what it cites itself, and by its facts, which their authors may have dated. */
export function evidenceOf(cited: Pick<Footing, "references" | "newest" | "facts">): StoryDate | undefined {
  const ofFacts = cited.facts.flatMap(worksOf);
  const own = worksOf(cited).filter((work) => !ofFacts.includes(work));
  return latestOf([newestOf(own), ...cited.facts.map(({ asOf }) => asOf)]);
}

const worksOf = ({ references, newest }: Pick<Footing, "references" | "newest">): Reference[] =>
  newest ? [...references, newest] : references;

/** When the newest of some works appeared, of those that show it. */
export const newestOf = (works: readonly Reference[]): StoryDate | undefined =>
  latestOf(works.map(({ published }) => published));

const latestOf = (dates: readonly (StoryDate | undefined)[]): StoryDate | undefined =>
  dates.flatMap((date) => date ?? []).toSorted((a, b) => b.end.localeCompare(a.end))[0];

/** What is wrong with a date given or left out; a page without a date may be the one that reaches further. */
export function asOfFault(
  given: StoryDate | undefined,
  evidence: StoryDate | undefined,
  references: readonly Reference[],
): Pick<Problem, "found" | "expected" | "fix"> | undefined {
  if (!given && !evidence && references.length > 0)
    return { found: "no `asOf`, and no page that shows its date", expected: "a page with a date, or `asOf`" };
  if (!given || !evidence || given.start <= evidence.end || !references.every(isDated)) return undefined;
  return {
    found: `\`${given.edtf}\`, while nothing cited is newer than \`${evidence.edtf}\``,
    expected: "a date up to which what is cited reaches",
    fix: "leave `asOf` out: the date of the newest page cited then stands there",
  };
}
