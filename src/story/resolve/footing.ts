import { isWeak } from "../schemas/references.ts";
import { quote, type Report } from "../problem.ts";
import type { Article } from "../read-article.ts";
import type { Entry } from "../read-entries.ts";
import type { Path } from "../read-yaml.ts";
import { useAt, type Registry, type Use } from "../registry.ts";
import type { bases } from "../schemas/fields.ts";
import type { Citation, Claim, DatedReference, Footing, Reference } from "../story.ts";
import { absenceFault, basisFault, basisOf } from "./basis.ts";

/** What every step of resolving needs: the text to anchor in, and what statements stand on. */
export interface Context {
  article: Article;
  claims: Registry<Claim>;
  references: Registry<Reference>;
  report: Report;
}

/** A mapping of a file that says something, and what it stands on. */
export interface RawStatement extends Partial<Record<(typeof said)[number], string | undefined>> {
  claims: string[];
  references: string[];
  basis?: (typeof bases)[number] | undefined;
  newest?: string | undefined;
}

/** The keys under which statements say what they say. */
const said = ["statement", "text", "body", "effect", "is"] as const;

/**
 * Resolves what a statement cites, enters it there, and holds that it stands on something firm and tells whose it is.
 * @param at the path of the mapping that says it
 * @param by where on the page the statement stands
 */
export function resolveFooting(
  context: Context,
  entry: Entry<unknown>,
  at: Path,
  raw: RawStatement,
  by: Citation,
): Footing {
  const { report } = context;
  const claims = raw.claims.flatMap((id, index) => {
    return context.claims.find(id, useAt(entry.file, [...at, "claims", index])) ?? [];
  });
  const references = resolveReferences(context, entry, at, raw.references, by);
  const newest = resolveNewest(context.references.find, raw.newest, useAt(entry.file, [...at, "newest"]), by, report);
  const place = useAt(entry.file, at);
  const cites = raw.claims.length + raw.references.length > 0 || raw.newest !== undefined;
  if (!cites) {
    const expected = "`claims` of the article or `references` it stands on";
    report({ ...place, rule: "statement-footing", found: `a statement without footing (${by.label})`, expected });
  }
  checkFirm(context, entry, at, raw, [...references, ...(newest ? [newest] : [])], by);
  // What could not be read may be what is missing.
  const cited = { claims, references, newest, given: raw.basis };
  const areAllKnown = claims.length === raw.claims.length && references.length === raw.references.length;
  const fault = areAllKnown && cites ? basisFault(cited) : undefined;
  if (fault) report({ ...useAt(entry.file, raw.basis ? [...at, "basis"] : at), rule: "basis-given", ...fault });
  const key = said.find((candidate) => raw[candidate] !== undefined);
  const absent = key && absenceFault(raw[key] ?? "", raw.newest);
  if (absent) report({ ...useAt(entry.file, [...at, key]), rule: "absence-dated", ...absent });
  return { claims, references, newest, basis: basisOf(cited) };
}

/** Reports pages none of which is firm, unless one could not be read: that one may be. */
function checkFirm(
  { report }: Context,
  entry: Entry<unknown>,
  at: Path,
  raw: RawStatement,
  pages: readonly Reference[],
  by: Citation,
): void {
  const areAllKnown = pages.length === raw.references.length + (raw.newest === undefined ? 0 : 1);
  if (!areAllKnown || pages.length === 0 || !pages.every(isWeak)) return;
  report({
    ...useAt(entry.file, [...at, raw.references.length > 0 ? "references" : "newest"]),
    rule: "weak-reference-alone",
    found: `weak ${quote(pages.map(({ id }) => id).join(", "))} as the only reference (${by.label})`,
    expected: "a firmer reference beside it",
  });
}

/**
 * Resolves the newest page read on something, and enters the place that cites it. Without its date the page would not
 * tell up to when nothing was found.
 */
export function resolveNewest(
  find: Registry<Reference>["find"],
  id: string | undefined,
  use: Use,
  by: Citation,
  report: Report,
): DatedReference | undefined {
  const page = id === undefined ? undefined : find(id, use);
  if (!page) return undefined;
  cite(page, by);
  if (isDated(page)) return page;
  const found = `${quote(id)}, which has no date`;
  report({ ...use, rule: "absence-dated", found, expected: "a page that shows when it appeared" });
  return undefined;
}

export const isDated = (page: Reference): page is DatedReference => page.published !== undefined;

/** Resolves references alone, and enters the place that cites them. */
export function resolveReferences(
  { references }: Pick<Context, "references">,
  { file }: Entry<unknown>,
  at: Path,
  ids: string[],
  by: Citation,
): Reference[] {
  const found = ids.flatMap((id, index) => references.find(id, useAt(file, [...at, "references", index])) ?? []);
  for (const reference of found) cite(reference, by);
  return found;
}

/** Enters a place that cites a reference, once. */
export function cite(reference: Reference, by: Citation): void {
  if (!reference.citedBy.some(({ anchor: known }) => known === by.anchor)) reference.citedBy.push(by);
}
