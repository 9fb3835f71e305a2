import { optionalDate, type StoryDate } from "../dates.ts";
import { kept } from "../kept.ts";
import { anchors, coreKinds } from "../kinds.ts";
import { isWhole, type Entries, type Entry } from "../read-entries.ts";
import { register, useAt, type Registry } from "../registry.ts";
import { quote, type Report } from "../problem.ts";
import type { RawFact } from "../schemas/facts.ts";
import type { Fact } from "../story.ts";
import { findFooting, type Context } from "./footing.ts";
import { citeAll } from "./references.ts";
import { asOfFault, evidenceOf } from "./standing.ts";

type FactContext = Omit<Context, "article" | "facts">;

/**
 * Resolves what is known from works outside the article, and enters each fact with the claims that it bears on; where
 * else it is told is entered by whatever tells it.
 * @param citing lists whose faulty entries count as using what they name
 */
export function resolveFacts(
  entries: Entries<RawFact>,
  context: FactContext,
  citing: readonly Entries<unknown>[],
): Registry<Fact> {
  return register(coreKinds.fact, entries, (entry) => factOf(entry, context), context.report, citing);
}

function factOf(entry: Entry<RawFact>, context: FactContext): Fact {
  const { file, path, value } = entry;
  const { id } = value;
  const bears = value.bears.flatMap(({ claim: name, how }, index) => {
    const claim = context.claims.find(name, useAt(file, [...path, "bears", index, "claim"]));
    return claim ? [{ claim, how }] : [];
  });
  const raw = { ...value, claims: [], facts: [] };
  const written = { label: id, key: "says", text: value.says };
  const footing = findFooting({ ...context, facts: { find: () => undefined } }, entry, path, raw, written);
  const given = optionalDate(value.asOf);
  const evidence = evidenceOf(footing);
  const fault = given && asOfFault(given, evidence, footing.references);
  if (fault) context.report({ ...useAt(file, [...path, "asOf"]), rule: "as-of-evidence", ...fault });
  const fact: Fact = {
    ...kept(value, "date", "asOf", "bears"),
    ...footing,
    date: optionalDate(value.date),
    asOf: given ?? evidence,
    claims: [...new Set(bears.map(({ claim }) => claim))],
    bears,
    toldAt: [],
  };
  for (const { claim, how } of bears) {
    claim.facts.push({ fact, how });
    citeAll(fact, { label: claim.label, anchor: anchors.claim(claim.id) });
  }
  return fact;
}

/** Reports what was over when the article appeared and is said to follow from it. */
export function checkFollowing(
  entries: Entries<RawFact>,
  facts: readonly Fact[],
  published: StoryDate | undefined,
  report: Report,
): void {
  for (const [index, { file, path, value }] of entries.list.entries()) {
    const day = facts[index]?.date ?? facts[index]?.asOf;
    if (!day || !published || day.end >= published.start) continue;
    for (const [place, { how }] of value.bears.entries()) {
      if (how !== "follows") continue;
      report({
        ...useAt(file, [...path, "bears", place, "how"]),
        rule: "outcome-later",
        found: `\`follows\` of a fact of \`${day.edtf}\`, which was known when the article appeared`,
        expected: "what came later, or another way in which it bears on the claim",
      });
    }
  }
}

/** Reports each fact that a reader meets nowhere, unless what may tell it could not be read. */
export function reportUntold(
  entries: Entries<RawFact>,
  facts: readonly Fact[],
  telling: readonly Entries<unknown>[],
  report: Report,
): void {
  if (!telling.every(isWhole)) return;
  for (const [index, { file, path, value }] of entries.list.entries()) {
    if (value.bears.length > 0 || (facts[index]?.toldAt.length ?? 0) > 0) continue;
    report({
      ...useAt(file, [...path, "id"]),
      rule: "used-fact",
      found: `fact ${quote(value.id)} that is told nowhere`,
      expected: "something that it tells by `facts`, without a text of its own, or a claim that it bears on",
    });
  }
}
