import { costBeside, type Roomy } from "./label-cost.ts";
import { boundsOfAll, boxesMeet } from "./plane-geometry.ts";

/** One of the places that a name might take. */
export interface Choice extends Roomy {
  /** Number of the name, and of the place among those of the name, the best first. */
  name: number;
  rank: number;
  /** How unwelcome the place is by itself: a whole number. */
  cost: number;
}

/** What places cost among others. Those of names are a list with one place for each name, or for the first few. */
export interface CostsAmong<T> {
  /** What a place costs by itself and beside those of other names, or as much of it as reaches the limit. */
  costOf: (place: T, places: readonly T[], limit?: number) => number;
  /** The places of other names that cost more for being beside this one. */
  met: (place: T, places: readonly T[]) => T[];
}

/** What places cost among others; each pair is reckoned once, when it is first asked for. */
export function costsAmong<T extends Choice>(choices: readonly (readonly T[])[], size: number): CostsAmong<T> {
  const reaches = choices.map((list) => boundsOfAll(list.map(({ reach }) => reach)));
  const near = reaches.map((reach, name) =>
    reaches.flatMap((other, index) => (index !== name && boxesMeet(reach, other) ? [index] : [])),
  );
  const unknown = -1;
  const known = choices.map((list, name) =>
    choices.slice(0, name).map((others, other) => {
      const pairs = near[name]?.includes(other) ? list.length * others.length : 0;
      return new Int32Array(pairs).fill(unknown);
    }),
  );
  const beside = (a: T, b: T): number => {
    if (a.name < b.name) return beside(b, a);
    const costs = known[a.name]?.[b.name] ?? new Int32Array();
    const pair = a.rank * (choices[b.name]?.length ?? 0) + b.rank;
    const cost = costs[pair] ?? 0;
    if (cost !== unknown) return cost;
    return (costs[pair] = costBeside(a, b, size));
  };
  const costOf = (place: T, places: readonly T[], limit = Infinity): number => {
    let { cost } = place;
    for (const name of near[place.name] ?? []) {
      if (cost >= limit) break;
      const other = places[name];
      if (other) cost += beside(place, other);
    }
    return cost;
  };
  const met = (place: T, places: readonly T[]): T[] =>
    (near[place.name] ?? []).flatMap((name) => {
      const other = places[name];
      return other && beside(place, other) > 0 ? [other] : [];
    });
  return { costOf, met };
}
