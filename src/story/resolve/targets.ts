import type { LinkData } from "mdast";
import { readPublicId, type Kind, type Kinds } from "../kinds.ts";
import { suggest } from "../nearest.ts";
import { quote, type Report } from "../problem.ts";
import type { Surroundings } from "../published/public-ids.ts";
import type { Article } from "../read-article.ts";
import { oneOf, type Registry, type Use } from "../registry.ts";
import type { ReadSection } from "../read-section.ts";
import type { Citation, Fact, Reference } from "../story.ts";
import { citeAll, enter } from "./references.ts";

/** Where a thing with an address may come from. */
interface Origins extends Pick<Surroundings, "policies"> {
  kinds: Kinds;
  slug: string;
  article: Article;
  /** What finds the things that files define. */
  registries: readonly Registry<unknown>[];
}

/** Reports a text that is no id of a thing of certain kinds. */
export function reportUnreadId(id: string, kinds: readonly Kind[], use: Use, report: Report): void {
  const names = kinds.map(({ name }) => name).join(", ");
  const expected = `a kind and an id such as \`claim:five-sources\`, the kind one of ${names}`;
  report({ ...use, rule: "public-id", found: quote(id), expected });
}

/**
 * Holds that a thing with an address is there.
 * @returns a check that reports where it is not; kinds of things that cannot be known here are let through, such as figures and sections
 */
export function targetCheck(origins: Origins, report: Report): (target: string, use: Use) => void {
  const listed: Readonly<Record<string, readonly string[] | undefined>> = {
    story: [origins.slug],
    sentence: origins.article.blocks.flatMap((block) => block.sentences.map(({ id }) => id)),
    policy: origins.policies,
  };
  const correctable = [...origins.kinds.values()].filter(({ name }) => name !== "correction");
  return (target, use) => {
    const { kind, name = "" } = readPublicId(target, origins.kinds) ?? {};
    if (!kind || !correctable.includes(kind)) {
      reportUnreadId(target, correctable, use, report);
      return;
    }
    const registry = origins.registries.find((candidate) => candidate.kind === kind);
    if (registry) {
      registry.find(name, use);
      return;
    }
    const names = listed[kind.name];
    if (!names || names.includes(name)) return;
    report({
      ...use,
      rule: "known-id",
      found: `${kind.name} ${quote(name)}, which is not on the page`,
      expected: oneOf(kind.name),
      ...suggest(name, names),
    });
  };
}

/**
 * Holds that every link of a section leads to something, and enters the section with the references it cites.
 * @param registries what finds the things that links may lead to
 */
export function resolveSection(
  section: ReadSection,
  by: Citation,
  { references, facts, report }: { references: Registry<Reference>; facts: Registry<Fact>; report: Report },
  registries: readonly Registry<unknown>[],
): void {
  for (const { kind, id, use, data } of section.links) {
    if (kind === references.kind) {
      const reference = references.find(id, use);
      if (reference) enter(by, reference.citedBy);
    } else if (kind === facts.kind) {
      const fact = facts.find(id, use);
      if (fact) leadTo(fact, data, use, by, report);
    } else registries.find((registry) => registry.kind === kind)?.find(id, use);
  }
}

/** Lets a link to a fact lead to where the page tells it, and enters the section with the works that the fact cites. */
function leadTo(fact: Fact, data: LinkData, use: Use, by: Citation, report: Report): void {
  const [place] = fact.toldAt;
  citeAll(fact, by);
  if (place) data.fragment = place.anchor;
  else {
    const found = `a link to the fact ${quote(fact.id)}, which the page tells nowhere`;
    const expected = "one that something on the page tells by `facts`";
    report({ ...use, rule: "section-link", found, expected, fix: "link to a work that it cites, or to a claim" });
  }
}
