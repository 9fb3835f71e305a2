import { quote, type Problem } from "../problem.ts";
import type { bases } from "../schemas/fields.ts";
import type { Basis, Footing } from "../story.ts";

/** What a statement cites, and what its author says of whose it is. */
type Cited = Pick<Footing, "claims" | "references" | "newest"> & { given: (typeof bases)[number] | undefined };

type Fault = Pick<Problem, "found" | "expected" | "fix">;

/**
 * Whose statement it is: what its author says, else what follows from what is cited. Claims beside the newest page on
 * something that was not found only say what was looked for.
 */
export function basisOf({ claims, references, newest, given }: Cited): Basis {
  if (given) return given;
  if (references.length > 0) return "references";
  return newest === undefined && claims.length > 0 ? "article" : "not-found";
}

/** What is wrong with whose statement it is said to be; undefined where nothing is. */
export function basisFault({ claims, references, newest, given }: Cited): Fault | undefined {
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
 * @param isDated whether such a page is named
 */
export function absenceFault(text: string, isDated: boolean): Fault | undefined {
  const [words] = absence.exec(text) ?? [];
  if (words === undefined || isDated) return undefined;
  return {
    found: `${quote(words)} without \`newest\``,
    expected: "the newest page read on what was not found, as in `newest: some-reference`",
    fix: "nobody reports that something was not found: cite who reports the rest under `references`",
  };
}
