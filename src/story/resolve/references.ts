import { kept } from "../kept.ts";
import { quote, type Report } from "../problem.ts";
import type { Path, YamlFile } from "../read-yaml.ts";
import type { Entries, Entry } from "../read-entries.ts";
import { coreKinds } from "../kinds.ts";
import { primary } from "../languages.ts";
import { register, useAt, type Registry, type Use } from "../registry.ts";
import type { RawCited } from "../schemas/fields.ts";
import type { RawReference } from "../schemas/references.ts";
import type { Citation, DatedReference, Excerpt, Footing, Reference } from "../story.ts";
import { optionalDate } from "../dates.ts";

/** What is needed to resolve what cites works: these, and the language in which we write. */
export interface CitingContext {
  references: Registry<Reference>;
  language: string;
  report: Report;
}

/** Registers the works cited, numbered in the order of their file. */
export function resolveReferenceList(
  entries: Entries<RawReference>,
  citing: readonly Entries<unknown>[],
  report: Report,
): Registry<Reference> {
  let number = 0;
  return register(
    coreKinds.ref,
    entries,
    ({ value }) => {
      number += 1;
      return { ...kept(value), published: optionalDate(value.published), number, citedBy: [], excerpts: [] };
    },
    report,
    citing,
  );
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
  const page = findNewest(find, id, use, report);
  if (page) enter(by, page.citedBy);
  return page;
}

/** The same without entering any place. */
export function findNewest(
  find: Registry<Reference>["find"],
  id: string | undefined,
  use: Use,
  report: Report,
): DatedReference | undefined {
  const page = id === undefined ? undefined : find(id, use);
  if (!page) return undefined;
  if (isDated(page)) return page;
  const found = `${quote(id)}, which has no date`;
  report({ ...use, rule: "absence-dated", found, expected: "a page that shows when it appeared" });
  return undefined;
}

export const isDated = (page: Reference): page is DatedReference => page.published !== undefined;

/** Some works, and what is quoted of them. */
type Cited = Pick<Footing, "references" | "excerpts">;

/** Resolves references alone, and enters the place that cites them. */
export function resolveReferences(
  context: CitingContext,
  entry: Entry<unknown>,
  at: Path,
  cited: readonly RawCited[],
  by: Citation,
): Cited {
  const found = findReferences(context, entry, at, cited);
  citeAll({ ...found, newest: undefined }, by);
  return { ...found, references: [...new Set(found.references)] };
}

/** The id of a work that is cited with or without words of it. */
export const idOfCited = (cited: RawCited): string => (typeof cited === "string" ? cited : cited.ref);

/**
 * The same without entering any place.
 * @returns of each citation its work, also where one is cited twice; works that are not there are reported and left out
 */
export function findReferences(
  context: CitingContext,
  { file }: Entry<unknown>,
  at: Path,
  cited: readonly RawCited[],
): Cited {
  const references: Reference[] = [];
  const excerpts: Excerpt[] = [];
  for (const [index, one] of cited.entries()) {
    const place = [...at, "references", index];
    const reference = context.references.find(
      idOfCited(one),
      useAt(file, typeof one === "string" ? place : [...place, "ref"]),
    );
    if (!reference) continue;
    references.push(reference);
    if (typeof one !== "string") excerpts.push(excerptOf(one, reference, file, place, context));
  }
  return { references, excerpts };
}

/** What is quoted of a work, entered with it. */
function excerptOf(
  { excerpt, translation, place }: Exclude<RawCited, string>,
  reference: Reference,
  file: YamlFile,
  at: Path,
  { language, report }: CitingContext,
): Excerpt {
  const told = { words: excerpt, translation, place };
  if (translation !== undefined && primary(reference.language) === primary(language)) {
    const found = `a translation of words that are in \`${reference.language}\` already`;
    const fix = "give the words as they are as `excerpt`";
    report({ ...useAt(file, [...at, "translation"]), rule: "excerpt-language", found, expected: "none", fix });
  }
  const given = [excerpt, translation].filter((words) => words !== undefined);
  const twin = reference.excerpts.find(({ words, translation: other }) =>
    given.some((each) => each === words || each === other),
  );
  if (twin) {
    report({
      ...useAt(file, at),
      rule: "excerpt-once",
      found: `${quote(given[0])} of \`${reference.id}\` a second time`,
      expected: "each excerpt once",
      fix: "let what quotes it stand on one fact, by `facts`, and give the excerpt there",
    });
  }
  const made = { ...told, reference, citedBy: [] };
  reference.excerpts.push(made);
  return made;
}

/** Enters a place with all works that it cites. */
export function citeAll(
  { references, excerpts, newest }: Pick<Footing, "references" | "excerpts" | "newest">,
  by: Citation,
): void {
  for (const { citedBy } of [...references, ...excerpts, ...(newest ? [newest] : [])]) enter(by, citedBy);
}

/** Enters a place among those that cite, quote or tell something, once. */
export function enter(place: Citation, among: Citation[]): void {
  if (!among.some(({ anchor }) => anchor === place.anchor)) among.push(place);
}
