import type { Precondition } from "../../parts/preconditions/model.ts";
import type { Event } from "../../parts/events/model.ts";
import type { Country } from "../../parts/countries/model.ts";
import type { Condition } from "../../parts/dependency/model.ts";
import type { z } from "zod";
import { anchors } from "../anchors.ts";
import { quote, type Report } from "../problem.ts";
import { readPublicId, type PublicId } from "../published/public-id.ts";
import type { Entries, Entry } from "../read-entries.ts";
import { useAt, type Registry, type Use } from "../registry.ts";
import { outcomeKinds, type claimsFile } from "../schemas/claims.ts";
import type { Claim, Note, OutcomeThing, Reference } from "../story.ts";
import { resolveNewest } from "./footing.ts";

type RawClaim = z.output<typeof claimsFile>["claims"][number];

/** What finds the things that can be what became of a claim. */
export interface OutcomeFinders {
  event: Registry<Event>["find"];
  precondition: Registry<Precondition>["find"];
  condition: Registry<Condition>["find"];
  country: Registry<Country>["find"];
  note: Registry<Note>["find"];
  ref: Registry<Reference>["find"];
}

/**
 * Enters with each claim what became of it, as its author says: nothing is guessed from words or from what cites it.
 * Reports things that are not there.
 * @param claims what was made of the entries, in their order
 */
export function resolveOutcomes(
  entries: Entries<RawClaim>,
  claims: readonly Claim[],
  find: OutcomeFinders,
  report: Report,
): void {
  for (const [index, entry] of entries.list.entries()) {
    const claim = claims[index];
    const { outcome, label } = entry.value;
    if (!claim || !outcome) continue;
    const at = (...keys: (string | number)[]): Use => useAt(entry.file, [...entry.path, "outcome", ...keys]);
    const things = outcome.things.flatMap((id, place) => resolveThing(id, at("things", place), find, report) ?? []);
    const by = { label, anchor: anchors.claim(claim.id) };
    const notFound = resolveNewest(find.ref, outcome.notFound, at("notFound"), by, report);
    claim.outcome = { things, notFound };
  }
}

function resolveThing(id: PublicId, use: Use, find: OutcomeFinders, report: Report): OutcomeThing | undefined {
  const { kind: found, name = "" } = readPublicId(id) ?? {};
  const kind = outcomeKinds.find((known) => known === found);
  const thing = kind && find[kind](name, use);
  if (thing && kind === "country" && !("standing" in thing && thing.standing)) {
    const found = `country ${quote(name)}, of which no standing is told`;
    report({ ...use, rule: "outcome-present", found, expected: "something that tells what came later" });
    return undefined;
  }
  // The registry of a kind holds things of that kind.
  return thing && ({ kind, thing } as OutcomeThing);
}

/** Reports events that were over when the article appeared: nothing such can have become of what it says. */
export function checkLater(entries: Entries<RawClaim>, claims: readonly Claim[], report: Report): void {
  for (const [index, entry] of entries.list.entries()) {
    for (const { kind, thing } of claims[index]?.outcome?.things ?? []) {
      if (kind === "event" && thing.isBefore) reportEarlier(entry, thing, report);
    }
  }
}

function reportEarlier({ file, path, value }: Entry<RawClaim>, { id, date }: Event, report: Report): void {
  const place = value.outcome?.things.indexOf(`event:${id}`) ?? 0;
  report({
    ...useAt(file, [...path, "outcome", "things", place]),
    rule: "outcome-later",
    found: `event ${quote(id)} of ${quote(date.edtf)}, which was over when the article appeared`,
    expected: "something that came later",
    fix: "let the event cite the claim instead: the claim’s page then shows it as the event itself",
  });
}
