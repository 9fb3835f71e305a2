import { sides, type Box, type Ring } from "./plane-geometry.ts";

/**
 * Which of several states lies where: one answer for each unit square, since the places that names might take ask it a
 * hundred thousand times.
 * @param area part of the drawing that is asked of, in whole units
 * @param states outlines of each in whole units, some of which may be holes
 * @returns the number of the state on which a spot lies, as it stands in the list; -1 where there is none
 */
export function ownersIn(
  { x: left, y: top, width, height }: Box,
  states: readonly (readonly Ring[])[],
): (x: number, y: number) => number {
  const owners = new Int16Array(width * height).fill(-1);
  const column = (x: number): number => Math.min(width, Math.max(0, Math.round(x) - left));
  for (const [state, rings] of states.entries()) {
    for (const [y, crossings] of crossingsOf(rings)) {
      const start = (y - top) * width;
      if (start < 0 || start >= owners.length) continue;
      const sorted = crossings.toSorted((a, b) => a - b);
      // What lies between the first and the second is inside, what between the second and the third is not, and so on.
      for (let index = 0; index < sorted.length; index += 2) {
        const [from = 0, to = 0] = sorted.slice(index, index + 2).map(column);
        owners.fill(state, start + from, start + to);
      }
    }
  }
  return (x, y) => {
    const [right, down] = [Math.floor(x) - left, Math.floor(y) - top];
    const isIn = right >= 0 && right < width && down >= 0 && down < height;
    return isIn ? (owners[down * width + right] ?? -1) : -1;
  };
}

/** Where outlines cross the middle of each row of unit squares, by the upper edge of the row. */
function crossingsOf(rings: readonly Ring[]): Map<number, number[]> {
  const crossings = new Map<number, number[]>();
  for (const [a, b] of rings.flatMap(sides)) {
    const slope = (b[0] - a[0]) / (b[1] - a[1]);
    for (let row = Math.min(a[1], b[1]); row < Math.max(a[1], b[1]); row += 1) {
      const crossing = a[0] + (row + 0.5 - a[1]) * slope;
      const known = crossings.get(row);
      if (known) known.push(crossing);
      else crossings.set(row, [crossing]);
    }
  }
  return crossings;
}
