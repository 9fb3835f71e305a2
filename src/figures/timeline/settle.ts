/** Something that wants to stand at a place and takes up room from there on. */
export interface Settler {
  wanted: number;
  room: number;
}

/**
 * Places for things in a fixed order, so that none overlaps the next and together they stand as near as can be to where
 * they want (least squares, by pooling adjacent violators).
 */
export function settle(settlers: readonly Settler[]): number[] {
  const offsets: number[] = [];
  const pools: { sum: number; count: number }[] = [];
  let offset = 0;
  for (const { wanted, room } of settlers) {
    offsets.push(offset);
    pools.push({ sum: wanted - offset, count: 1 });
    offset += room;
    for (let last = pools.at(-1), before = pools.at(-2); last && before && mean(before) > mean(last);) {
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      [last, before] = [pools.at(-1), pools.at(-2)];
    }
  }
  const places = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  return places.map((place, index) => place + (offsets[index] ?? 0));
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;
