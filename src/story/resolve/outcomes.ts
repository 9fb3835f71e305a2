import { anchors, readPublicId, type Kinds } from "../kinds.ts";
import { quote, type Report } from "../problem.ts";
import type { Entries, Entry } from "../read-entries.ts";
import { useAt, type Registry, type Use } from "../registry.ts";
import type { RawClaim } from "../schemas/claims.ts";
import type { Claim, OutcomeThing, Reference, Thing } from "../story.ts";
import type { Find } from "../part.ts";
import { resolveNewest } from "./references.ts";
import { reportUnreadId } from "./targets.ts";

/** What finds the things that can be what became of a claim. */
interface OutcomeFinders {
  kinds: Kinds;
  find: Find;
  reference: Registry<Reference>["find"];
}

/**
 * Enters with each claim what became of it, as its author says: nothing is guessed from words or from what cites it.
 * Reports things that are not there.
 * @param claims what was made of the entries, in their order
 */
export function resolveOutcomes(
  entries: Entries<RawClaim>,
  claims: readonly Claim[],
  finders: OutcomeFinders,
  report: Report,
): void {
  for (const [index, entry] of entries.list.entries()) {
    const claim = claims[index];
    const { outcome, label } = entry.value;
    if (!claim || !outcome) continue;
    const at = (...keys: (string | number)[]): Use => useAt(entry.file, [...entry.path, "outcome", ...keys]);
    const things = outcome.things.flatMap((id, place) => resolveThing(id, at("things", place), finders, report) ?? []);
    const by = { label, anchor: anchors.claim(claim.id) };
    const notFound = resolveNewest(finders.reference, outcome.notFound, at("notFound"), by, report);
    claim.outcome = { things, notFound };
  }
}

function resolveThing(id: string, use: Use, { kinds, find }: OutcomeFinders, report: Report): OutcomeThing | undefined {
  const { kind, name = "" } = readPublicId(id, kinds) ?? {};
  if (!kind?.isOutcome) {
    const possible = [...kinds.values()].filter(({ isOutcome }) => isOutcome);
    reportUnreadId(id, possible, use, report);
    return undefined;
  }
  const thing = find(kind.name, name, use);
  if (!thing || tells(thing)) return thing;
  const found = `${kind.name} ${quote(name)}, of which nothing is told that came later`;
  report({ ...use, rule: "outcome-present", found, expected: "something that tells what came later" });
  return undefined;
}

const tells = (thing: Thing): thing is OutcomeThing => thing.told !== undefined;

/** Reports what was over when the article appeared: nothing such can have become of what it says. */
export function checkLater(entries: Entries<RawClaim>, claims: readonly Claim[], report: Report): void {
  for (const [index, entry] of entries.list.entries()) {
    for (const thing of claims[index]?.outcome?.things ?? []) if (thing.isBefore) reportEarlier(entry, thing, report);
  }
}

function reportEarlier({ file, path, value }: Entry<RawClaim>, { publicId, told }: OutcomeThing, report: Report): void {
  const place = value.outcome?.things.indexOf(publicId) ?? 0;
  const day = told.date ?? told.asOf;
  report({
    ...useAt(file, [...path, "outcome", "things", place]),
    rule: "outcome-later",
    found: `${quote(publicId)}${day ? ` of ${quote(day.edtf)}` : ""}, which was over when the article appeared`,
    expected: "something that came later",
    fix: "let it cite the claim instead: the claim’s page then shows it as what was there before",
  });
}
