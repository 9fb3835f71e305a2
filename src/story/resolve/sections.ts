import type { ReadSection } from "../read-section.ts";
import type { Registry } from "../registry.ts";
import type { Citation, Reference } from "../story.ts";
import { cite } from "./footing.ts";

/**
 * Holds that every link of a section leads to something, and enters the section with the references it cites.
 * @param registries what finds the things that links may lead to
 */
export function resolveSection(
  section: ReadSection,
  by: Citation,
  references: Registry<Reference>,
  registries: readonly Registry<unknown>[],
): void {
  for (const { kind, id, use } of section.links) {
    if (kind === references.kind) {
      const reference = references.find(id, use);
      if (reference) cite(reference, by);
    } else registries.find((registry) => registry.kind === kind)?.find(id, use);
  }
}
