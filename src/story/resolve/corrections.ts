import { kept } from "../kept.ts";
import { anchors, coreKinds, splitId, type PublicId } from "../kinds.ts";
import { suggest } from "../nearest.ts";
import { quote, type Report } from "../problem.ts";
import { dateOf, type StoryDate } from "../dates.ts";
import type { Entries, Entry } from "../read-entries.ts";
import { oneOf, register, useAt, type Registry, type Use } from "../registry.ts";
import type { RawCorrection } from "../schemas/corrections.ts";
import type { Correction } from "../story.ts";
import { resolveFooting, type Context } from "./footing.ts";

/** What corrections are held against. */
interface Corrected {
  /** Since when there are notes; undefined where that could not be read, and has been reported. */
  since: StoryDate | undefined;
  /** Reports a thing that is not there. */
  checkTarget: (target: PublicId, use: Use) => void;
}

/** Resolves the corrections, in the order of their file, which has to be that of their dates. */
export function resolveCorrections(
  entries: Entries<RawCorrection>,
  { since, checkTarget }: Corrected,
  context: Context,
): Registry<Correction> {
  const registry = register(
    coreKinds.correction,
    entries,
    (entry): Correction => {
      const { id, concerns, claims, facts, references } = entry.value;
      const date = dateOf(entry.value.date);
      const by = { label: undefined, date, anchor: anchors.correction(id) };
      const citesAny = claims.length + facts.length + references.length > 0;
      checkTarget(concerns, useAt(entry.file, [...entry.path, "concerns"]));
      const footing = citesAny ? resolveFooting(context, entry, entry.path, entry.value, by) : undefined;
      return { ...kept(entry.value), date, footing };
    },
    context.report,
  );
  for (const [index, entry] of entries.list.entries()) checkDate(entry, entries.list[index - 1], since, context);
  return registry;
}

/**
 * Holds that the figures and sections that were corrected are on the page; which are is known once the story is whole.
 * @param ids of everything of the story that has an address
 */
export function checkPlaces(entries: Entries<RawCorrection>, ids: readonly PublicId[], report: Report): void {
  for (const { value, file, path } of entries.list) {
    const { kind, name } = splitId(value.concerns);
    const isJudged = kind === "section" || (kind === "figure" && ids.some((id) => splitId(id).kind === kind));
    if (!isJudged || ids.includes(value.concerns)) continue;
    report({
      ...useAt(file, [...path, "concerns"]),
      rule: "known-id",
      found: `${kind} ${quote(name)}, which is not on the page`,
      expected: oneOf(kind),
      ...suggest(
        name,
        ids.map(splitId).flatMap((id) => (id.kind === kind ? id.name : [])),
      ),
    });
  }
}

/** What is wrong with a date is told once: against the notes, or else against the correction above. */
function checkDate(
  entry: Entry<RawCorrection>,
  above: Entry<RawCorrection> | undefined,
  since: StoryDate | undefined,
  { report }: Context,
): void {
  const { date } = entry.value;
  const problem = { ...useAt(entry.file, [...entry.path, "date"]), rule: "date-order" as const };
  if (since && date < since.start) {
    const found = `a correction of \`${date}\`, before there were notes`;
    const fix = "where the notes are older than story.yaml says, give it `firstAnnotated`";
    report({ ...problem, found, expected: `a day from \`${since.edtf}\` on`, fix });
  } else if (above && date < above.value.date) {
    const found = `a correction of \`${date}\` below one of \`${above.value.date}\``;
    report({ ...problem, found, expected: "the oldest first" });
  }
}
