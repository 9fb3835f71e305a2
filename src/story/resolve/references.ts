import type { z } from "zod";
import type { Report } from "../problem.ts";
import type { Entries } from "../read-entries.ts";
import { coreKinds } from "../kinds.ts";
import { register, type Registry } from "../registry.ts";
import type { referencesFile } from "../schemas/references.ts";
import type { Reference } from "../story.ts";
import { optionalDate } from "./date-of.ts";

/** Registers the works cited, numbered in the order of their file. */
export function resolveReferenceList(
  entries: Entries<z.output<typeof referencesFile>[number]>,
  citing: readonly Entries<unknown>[],
  report: Report,
): Registry<Reference> {
  let number = 0;
  return register(
    coreKinds.ref,
    entries,
    ({ value }) => {
      number += 1;
      const { id, publisher, title, titleFrom, url, language, form, of } = value;
      const published = optionalDate(value.published);
      return { id, publisher, title, titleFrom, url, published, language, form, of, number, citedBy: [] };
    },
    report,
    citing,
  );
}
