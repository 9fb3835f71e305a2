import { optionalDate } from "./date-of.ts";
import type { Report } from "../problem.ts";
import { readEntries, type Entries } from "../read-entries.ts";
import type { YamlFile } from "../read-yaml.ts";
import { register, type Registry } from "../registry.ts";
import { referencesFile } from "../schemas/references.ts";
import type { Reference } from "../story.ts";

/** Reads and registers the works cited, numbered in the order of their file. */
export function resolveReferenceList(
  file: YamlFile | undefined,
  citing: readonly Entries<unknown>[],
  report: Report,
): Registry<Reference> {
  const entries = readEntries(file, undefined, referencesFile.element, report);
  let number = 0;
  return register(
    "reference",
    entries,
    ({ value }) => {
      number += 1;
      const { id, publisher, title, titleFrom, url, language, weak } = value;
      const published = optionalDate(value.published);
      return { id, publisher, title, titleFrom, url, published, language, weak, number, citedBy: [] };
    },
    report,
    citing,
  );
}
