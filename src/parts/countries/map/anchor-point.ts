import { boundsOf, distance, isInside, sides, type Point, type Ring } from "./points.ts";

const steps = 24;

/** The place deepest inside an outline, where a name or the end of a line to it is looked for. */
export function anchorPoint(ring: Ring): Point {
  const { x, y, width, height } = boundsOf(ring);
  const at = (index: number): number => (index + 0.5) / steps;
  const grid = Array.from({ length: steps ** 2 }, (_, index): Point => [
    x + width * at(index % steps),
    y + height * at(Math.floor(index / steps)),
  ]);
  const edges = sides(ring);
  const depth = (point: Point): number => Math.min(...edges.map((edge) => distanceToSide(point, edge)));
  const inside = grid.filter((point) => isInside(point, [ring])).map((point) => ({ point, depth: depth(point) }));
  const middle: Point = [x + width / 2, y + height / 2];
  return inside.reduce((best, next) => (next.depth > best.depth ? next : best), { point: middle, depth: 0 }).point;
}

function distanceToSide(point: Point, [a, b]: [Point, Point]): number {
  const along: Point = [b[0] - a[0], b[1] - a[1]];
  const length = along[0] ** 2 + along[1] ** 2;
  const part = length && ((point[0] - a[0]) * along[0] + (point[1] - a[1]) * along[1]) / length;
  const [t, [ax, ay]] = [Math.min(1, Math.max(0, part)), a];
  return distance(point, [ax + along[0] * t, ay + along[1] * t]);
}
