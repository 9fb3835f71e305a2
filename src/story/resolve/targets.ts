import { suggest } from "../nearest.ts";
import { quote, type Report } from "../problem.ts";
import { readPublicId, type PublicId, type PublicKind } from "../published/public-id.ts";
import { pageParts, type Surroundings } from "../published/public-ids.ts";
import type { Article } from "../read-article.ts";
import { isWhole, type Entries } from "../read-entries.ts";
import type { Registry, Use } from "../registry.ts";

/** The kinds of things that files define, each with what finds one. */
const definedKinds = [
  "claim",
  "voice",
  "note",
  "country",
  "precondition",
  "condition",
  "event",
  "version",
  "change",
  "ref",
] as const satisfies readonly PublicKind[];
type DefinedKind = (typeof definedKinds)[number];
type Find = Registry<unknown>["find"];

/** Where a thing with an address may come from. */
export interface Origins extends Surroundings {
  slug: string;
  article: Article;
  edges: Entries<{ id: string }>;
  find: Record<DefinedKind, Find>;
}

/**
 * Holds that a thing with an address is there.
 * @returns a check that reports where it is not; kinds of things that cannot be known here are let through
 */
export function targetCheck(origins: Origins, report: Report): (target: PublicId, use: Use) => void {
  const sentences = origins.article.blocks.flatMap((block) => block.sentences.map(({ id }) => id));
  const listed: Partial<Record<PublicKind, readonly string[]>> = {
    story: [origins.slug],
    section: pageParts,
    sentence: sentences,
    // An edge that could not be read may be the one.
    ...(isWhole(origins.edges) && { dependency: origins.edges.list.map(({ value }) => value.id) }),
    ...(origins.figures && { figure: origins.figures }),
    ...(origins.policies && { policy: origins.policies }),
  };
  return (target, use) => {
    const { kind, name = "" } = readPublicId(target) ?? {};
    const defined = definedKinds.find((known) => known === kind);
    if (defined) {
      origins.find[defined](name, use);
      return;
    }
    const names = kind && listed[kind];
    if (!names || names.includes(name)) return;
    report({
      ...use,
      rule: "known-id",
      found: `${kind} ${quote(name)}, which is not on the page`,
      expected: `a ${kind} of this story`,
      ...suggest(name, names),
    });
  };
}
