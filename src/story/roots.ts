import type { Reference } from "./story.ts";

/** A report that several works have, which counts as one however many they are. */
export interface Root {
  /** Whose report it is. */
  of: string;
  /** The works that have it, in the order in which they were given; with them the report itself, where it is cited. */
  works: Reference[];
}

/** The reports that several of some works have, those of most works first. */
export function rootsOf(references: readonly Reference[]): Root[] {
  const groups = Map.groupBy(new Set(references), rootOf);
  return [...groups.values()]
    .filter((works) => works.length > 1)
    .map((works) => ({ of: works.find(({ of }) => of !== undefined)?.of ?? "", works }))
    .toSorted((a, b) => b.works.length - a.works.length);
}

/** How many reports some works are, where those that repeat one count as one. */
export const countRoots = (references: readonly Reference[]): number => new Set(references.map(rootOf)).size;

/** What a report is known by: the id of the one that a work repeats, or of the work itself. */
const rootOf = ({ id, repeats }: Reference): string => repeats ?? id;
