import { type StoryDate, dateOf, optionalDate } from "../dates.ts";
import type { Problem } from "../problem.ts";
import type { Entry } from "../read-entries.ts";
import { kept } from "../kept.ts";
import type { Path } from "../read-yaml.ts";
import { useAt } from "../registry.ts";
import type { Citation, Reference, Standing } from "../story.ts";
import { resolveFooting, type Context, type RawStatement } from "./footing.ts";
import { isDated } from "./references.ts";

/** What standings are dated against: the day the article appeared, where it could be read. */
export type DatedContext = Context & { published: StoryDate | undefined };

type RawStanding = RawStatement & { status: string; text: string; asOf?: string | undefined };

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
  const footing = resolveFooting(context, entry, at, raw, by);
  const { references, newest } = footing;
  const evidence =
    newestOf([...references, ...(newest ? [newest] : [])]) ??
    (raw.references.length === 0 ? context.published : undefined);
  const given = optionalDate(raw.asOf);
  // A page that could not be read may be the one that dates it.
  const areAllKnown = references.length === raw.references.length && !(raw.newest && !newest);
  const fault = areAllKnown ? asOfFault(given, evidence, references) : undefined;
  if (fault) context.report({ ...useAt(entry.file, given ? [...at, "asOf"] : at), rule: "as-of-evidence", ...fault });
  return { ...kept(raw, "asOf"), asOf: given ?? evidence ?? unknownDate, ...footing };
}

/** Stands where a date could not be read; that has been reported. */
export const unknownDate = dateOf("1000");

/** When the newest of some works appeared, of those that show it. */
export const newestOf = (works: readonly Reference[]): StoryDate | undefined =>
  works.flatMap(({ published }) => published ?? []).toSorted((a, b) => b.end.localeCompare(a.end))[0];

/** What is wrong with a date given or left out; a page without a date may be the one that reaches further. */
function asOfFault(
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
