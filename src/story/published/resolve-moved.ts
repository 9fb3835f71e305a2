import type { PublicId } from "../kinds.ts";

/** A thing that was published once, and what stands in its place today. */
export interface Moved {
  from: PublicId;
  to: PublicId;
}

/** Follows each step to its end, so that what moved twice leads to where it is now. Ends also in a circle. */
export function resolveMoved(steps: Readonly<Record<PublicId, PublicId>>): Moved[] {
  const next = new Map(entriesOf(steps));
  return [...next].map(([from, first]) => {
    const seen = new Set([from]);
    let to = first;
    for (let step = next.get(to); step !== undefined && !seen.has(to); step = next.get(to)) {
      seen.add(to);
      to = step;
    }
    return { from, to };
  });
}

/** The entries of a record of ids, as which `Object.entries` does not type them. */
export const entriesOf = (steps: Readonly<Record<PublicId, PublicId>>): [from: PublicId, to: PublicId][] =>
  Object.entries(steps) as [PublicId, PublicId][];
