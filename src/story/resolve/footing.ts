import { isWeak } from "../schemas/references.ts";
import { quote, type Report, type Problem } from "../problem.ts";
import type { Article } from "../read-article.ts";
import type { Entry } from "../read-entries.ts";
import type { Path } from "../read-yaml.ts";
import { useAt, type Registry } from "../registry.ts";
import type { bases } from "../schemas/fields.ts";
import type { Citation, Claim, DatedReference, Footing, Reference, Basis } from "../story.ts";
import { resolveNewest, resolveReferences } from "./references.ts";

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

/** What a statement cites, and what its author says of whose it is. */
interface Cited {
  claims: Claim[];
  references: Reference[];
  newest: DatedReference | undefined;
  given: (typeof bases)[number] | undefined;
}

type Fault = Pick<Problem, "found" | "expected" | "fix">;

/**
 * Whose statement it is: what its author says, else what follows from what is cited. Claims beside the newest page on
 * something that was not found only say what was looked for.
 */
function basisOf({ claims, references, newest, given }: Cited): Basis {
  if (given) return given;
  if (references.length > 0) return "references";
  return newest === undefined && claims.length > 0 ? "article" : "not-found";
}

/** What is wrong with whose statement it is said to be; undefined where nothing is. */
function basisFault({ claims, references, newest, given }: Cited): Fault | undefined {
  const found = given === undefined ? "no `basis`" : `\`basis: ${given}\``;
  if (given === undefined && claims.length > 0 && references.length > 0) {
    return {
      found: `${found} beside \`claims\` and \`references\``,
      expected: "whose statement it is: `references`, `comparison`, `inference` or `article`",
      fix: "write `basis: references` where the pages carry the sentence and the claims are what it is about",
    };
  }
  if (given === "article" && claims.length === 0)
    return { found: `${found} without a claim`, expected: "`claims` of the article that carry the sentence" };
  if (given === "references" && references.length === 0)
    return { found: `${found} without a reference`, expected: "`references` that carry the sentence" };
  if (given === "comparison" && (claims.length === 0 || references.length === 0))
    return { found: `${found} of one text`, expected: "`claims` of the article and the `references` compared with it" };
  if (given === "article" && newest !== undefined)
    return { found: `${found} beside \`newest\``, expected: "no absence in what is the article’s own statement" };
  return undefined;
}

/** Says that something was looked for and not found, or that nobody was seen to report it. */
const absence = /\b(?:no|not|none|nothing|never|neither|nor)\b[^.,;:]*\b(?:found|reported|seen)\b/iu;

/**
 * What is wrong where a text says that something was not found: that is our statement about what we read, so it has to
 * name the newest page read on it. Knows English only.
 */
function absenceFault(text: string, newest: string | undefined): Fault | undefined {
  const [words] = absence.exec(text) ?? [];
  if (words === undefined || newest !== undefined) return undefined;
  return {
    found: `${quote(words)} without \`newest\``,
    expected: "the newest page read on what was not found, as in `newest: some-reference`",
    fix: "nobody reports that something was not found: cite who reports the rest under `references`",
  };
}
