import { anchors, type LinkScheme } from "../anchors.ts";
import type { ReadSection } from "../read-section.ts";
import type { Use } from "../registry.ts";
import type { Citation, Reference } from "../story.ts";
import { cite } from "./footing.ts";

/** Finds the thing a link leads to, or reports that there is none. */
export type Finders = Record<Exclude<LinkScheme, "ref">, (id: string, use: Use) => unknown> & {
  ref: (id: string, use: Use) => Reference | undefined;
};

/** Holds that every link of a section leads to something, and enters the section with the references it cites. */
export function resolveSection(section: ReadSection, by: Citation, finders: Finders): void {
  for (const { scheme, id, use } of section.links) {
    if (scheme !== "ref") {
      finders[scheme](id, use);
      continue;
    }
    const reference = finders.ref(id, use);
    if (reference) cite(reference, by);
  }
}

/** The fragment a link of a section leads to. */
export const fragmentOf = (scheme: LinkScheme, id: string): string => `#${anchors[scheme](id)}`;
