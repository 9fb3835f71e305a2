import { geoCentroid } from "d3-geo";
import polylabel from "polylabel";
import { inPlane, type Frame } from "./frame.ts";
import { distance, ringArea, type Point, type Ring } from "./plane-geometry.ts";
import type { State } from "./world.ts";

/** A state smaller than this, in square units, is shown in all its parts: one would not stand for the others. */
const small = 170;
/** Distance from which two parts can be told apart. */
const apart = 4;

/** Whether a state is so small that its name would hide it. */
export const isSmall = ([largest = []]: readonly Ring[]): boolean => ringArea(largest) < small;

/**
 * Where names, or lines to them, are looked for: deepest inside the largest outline of a state, and in the middle of each
 * part of a small one; nowhere if it lies outside the frame.
 * @param outlines of the state in the drawing, the largest first
 */
export function anchorsOf(outlines: readonly Ring[], { parts }: State, frame: Frame): Point[] {
  if (outlines.length === 0 || !isSmall(outlines)) return outlines.slice(0, 1).map(deepestIn);
  const middles = parts.map((part) => inPlane(geoCentroid(part), frame));
  return middles.filter((part, index) => middles.slice(0, index).every((earlier) => distance(part, earlier) > apart));
}

/** The depth found falls short of the deepest by no more than this share of the side of a square as large as the outline. */
const precision = 0.003;

/** The point inside an outline that is furthest from all its sides, or nearly. */
export function deepestIn(ring: Ring): Point {
  const [x, y] = polylabel([ring.map(([x, y]) => [x, y])], precision * Math.sqrt(ringArea(ring)));
  return [x, y];
}
