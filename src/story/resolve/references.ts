import { kept } from "../kept.ts";
import { quote, type Report } from "../problem.ts";
import type { Path } from "../read-yaml.ts";
import type { Entries, Entry } from "../read-entries.ts";
import { coreKinds } from "../kinds.ts";
import { register, useAt, type Registry, type Use } from "../registry.ts";
import type { RawReference } from "../schemas/references.ts";
import type { Citation, DatedReference, Footing, Reference } from "../story.ts";
import { optionalDate } from "../dates.ts";

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
      return { ...kept(value), published: optionalDate(value.published), number, citedBy: [] };
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
  if (page) cite(page, by);
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

/** Resolves references alone, and enters the place that cites them. */
export function resolveReferences(
  context: { references: Registry<Reference> },
  entry: Entry<unknown>,
  at: Path,
  ids: string[],
  by: Citation,
): Reference[] {
  const references = findReferences(context, entry, at, ids);
  citeAll({ references, newest: undefined }, by);
  return references;
}

/** The same without entering any place. */
export const findReferences = (
  { references }: { references: Registry<Reference> },
  { file }: Entry<unknown>,
  at: Path,
  ids: string[],
): Reference[] => ids.flatMap((id, index) => references.find(id, useAt(file, [...at, "references", index])) ?? []);

/** Enters a place with all works that it cites. */
export function citeAll({ references, newest }: Pick<Footing, "references" | "newest">, by: Citation): void {
  for (const reference of references) cite(reference, by);
  if (newest) cite(newest, by);
}

/** Enters a place that cites a reference, once. */
export function cite(reference: Reference, by: Citation): void {
  if (!reference.citedBy.some(({ anchor: known }) => known === by.anchor)) reference.citedBy.push(by);
}
