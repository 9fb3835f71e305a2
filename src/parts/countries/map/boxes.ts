import { boundsOf, sides, type Box, type Point } from "./points.ts";

/** A straight line between two points. */
export type Line = readonly [Point, Point];

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Area that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The point of a box that is nearest to another point. */
export const nearestOn = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.min(x + width, Math.max(x, px)),
  Math.min(y + height, Math.max(y, py)),
];

/** Whether two lines cross or touch. */
export function linesCross([a, b]: Line, [c, d]: Line): boolean {
  const turn = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Whether a line runs through a box or ends in it. */
export function lineMeets(line: Line, box: Box): boolean {
  const { x, y, width, height } = box;
  const [[ax, ay], [bx, by]] = line;
  if (Math.max(ax, bx) < x || Math.max(ay, by) < y) return false;
  if (Math.min(ax, bx) > x + width || Math.min(ay, by) > y + height) return false;
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return holds(box, boundsOf(line)) || sides(corners).some((side) => linesCross(line, side));
}
