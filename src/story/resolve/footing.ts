import { isWeak } from "../derive/weak.ts";
import { quote, type Report } from "../problem.ts";
import type { Article } from "../read-article.ts";
import type { Entry } from "../read-entries.ts";
import type { Path } from "../read-yaml.ts";
import { useAt, type Registry } from "../registry.ts";
import type { Basis, Citation, Claim, Footing, Reference } from "../story.ts";

/** What every step of resolving needs: the text to anchor in, and what statements stand on. */
export interface Context {
  article: Article;
  claims: Registry<Claim>;
  references: Registry<Reference>;
  report: Report;
}

/**
 * Resolves what a statement cites, enters it there, and holds that it stands on something firm.
 * @param at the path of the mapping that has the keys `claims` and `references`
 * @param by where on the page the statement stands
 */
export function resolveFooting(
  context: Context,
  entry: Entry<unknown>,
  at: Path,
  cited: { claims: string[]; references: string[]; inference?: boolean },
  by: Citation,
): Footing {
  const claims = cited.claims.flatMap((id, index) => {
    return context.claims.find(id, useAt(entry.file, [...at, "claims", index])) ?? [];
  });
  const references = resolveReferences(context, entry, at, cited.references, by);
  const place = useAt(entry.file, at);
  if (cited.claims.length + cited.references.length === 0) {
    const expected = "`claims` of the article or `references` it stands on";
    context.report({
      ...place,
      rule: "statement-footing",
      found: `a statement without footing (${by.label})`,
      expected,
    });
  }
  // A reference that could not be read may be a firm one.
  const areAllKnown = references.length === cited.references.length;
  if (areAllKnown && references.length > 0 && references.every(isWeak)) {
    context.report({
      ...useAt(entry.file, [...at, "references"]),
      rule: "weak-reference-alone",
      found: `weak ${quote(references.map(({ id }) => id).join(", "))} as the only reference (${by.label})`,
      expected: "a firmer reference beside it",
    });
  }
  return { claims, references, basis: basisOf(claims, references, cited.inference ?? false) };
}

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

function basisOf(claims: Claim[], references: Reference[], isInference: boolean): Basis {
  if (isInference) return "inference";
  if (references.length === 0) return "article";
  return claims.length === 0 ? "references" : "both";
}
