import { isWeak } from "../schemas/references.ts";
import { quote } from "../problem.ts";
import type { Article } from "../read-article.ts";
import type { Entry } from "../read-entries.ts";
import type { Path } from "../read-yaml.ts";
import { useAt, type Registry } from "../registry.ts";
import type { bases, RawCited } from "../schemas/fields.ts";
import type { Citation, Claim, Fact, Footing, Reference } from "../story.ts";
import { absenceFault, basisFault, basisOf } from "./basis.ts";
import { citeAll, findNewest, findReferences, type CitingContext } from "./references.ts";

/** What every step of resolving needs: the text to anchor in, and what statements stand on. */
export interface Context extends CitingContext {
  article: Article;
  claims: Registry<Claim>;
  facts: Pick<Registry<Fact>, "find">;
}

/** What a mapping of a file says that its statement stands on, as it is written. */
export interface RawFooting {
  claims: string[];
  facts: string[];
  references: RawCited[];
  basis?: (typeof bases)[number] | undefined;
  newest?: string | undefined;
}

/** A mapping of a file that says something, and what it stands on. */
type RawStatement = RawFooting & Partial<Record<(typeof said)[number], string | undefined>>;

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
  const key = said.find((candidate) => raw[candidate] !== undefined);
  const footing = findFooting(context, entry, at, raw, { label: by.label, key, text: key && raw[key] });
  citeAll(footing, by);
  return footing;
}

/** A statement as it is written: what a message calls it, its text, and the key under which that stands. */
interface Written {
  label: string | undefined;
  key?: string | undefined;
  text?: string | undefined;
}

/** Resolves what a statement cites, without entering it there: a fact is cited from wherever it is told. */
export function findFooting(
  context: Omit<Context, "article">,
  entry: Entry<unknown>,
  at: Path,
  raw: RawFooting,
  { label, key, text }: Written,
): Footing {
  const { report } = context;
  const placeOf = (...keys: Path) => useAt(entry.file, [...at, ...keys]);
  const claims = raw.claims.flatMap((id, index) => context.claims.find(id, placeOf("claims", index)) ?? []);
  const facts = raw.facts.flatMap((id, index) => context.facts.find(id, placeOf("facts", index)) ?? []);
  const { references: own, excerpts } = findReferences(context, entry, at, raw.references);
  const newest = findNewest(context.references.find, raw.newest, placeOf("newest"), report);
  const [place, count] = [placeOf(), raw.claims.length + raw.facts.length + raw.references.length];
  const cites = count > 0 || raw.newest !== undefined;
  if (!cites) {
    const expected = "`claims` of the article, `facts` or `references` it stands on";
    report({ ...place, rule: "statement-footing", found: `a statement without footing (${label})`, expected });
  }
  // A fact has something firm of its own.
  if (raw.facts.length === 0) checkFirm(context, entry, at, raw, [...own, ...(newest ? [newest] : [])], label);
  const cited = {
    claims,
    facts,
    references: [...new Set([...own, ...facts.flatMap(({ references }) => references)])],
    excerpts: [...new Set([...excerpts, ...facts.flatMap((fact) => fact.excerpts)])],
    newest: newest ?? facts.find((fact) => fact.newest)?.newest,
  };
  // What could not be read may be what is missing.
  const areAllKnown = claims.length + facts.length + own.length === count;
  const fault = areAllKnown && cites ? basisFault({ ...cited, given: raw.basis }) : undefined;
  if (fault) report({ ...(raw.basis ? placeOf("basis") : place), rule: "basis-given", ...fault });
  const absent = absenceFault(text ?? "", raw.newest !== undefined || cited.newest !== undefined);
  if (absent) report({ ...placeOf(key ?? "text"), rule: "absence-dated", ...absent });
  return { ...cited, basis: basisOf({ ...cited, given: raw.basis }) };
}

/** Reports pages none of which is firm, unless one could not be read: that one may be. */
function checkFirm(
  { report }: Pick<Context, "report">,
  entry: Entry<unknown>,
  at: Path,
  raw: RawFooting,
  pages: readonly Reference[],
  label: string | undefined,
): void {
  const areAllKnown = pages.length === raw.references.length + (raw.newest === undefined ? 0 : 1);
  if (!areAllKnown || pages.length === 0 || !pages.every(isWeak)) return;
  report({
    ...useAt(entry.file, [...at, raw.references.length > 0 ? "references" : "newest"]),
    rule: "weak-reference-alone",
    found: `weak ${quote(pages.map(({ id }) => id).join(", "))} as the only reference (${label})`,
    expected: "a firmer reference beside it",
  });
}
