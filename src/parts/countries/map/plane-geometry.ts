/** A place in a drawing. */
export type Point = readonly [x: number, y: number];

/** A closed outline; its last point is not its first. */
export type Ring = readonly Point[];

/** A rectangle along the axes. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far two places are from each other, in units of the drawing. */
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Area of an outline, whichever way it turns. */
export const ringArea = (ring: Ring): number =>
  Math.abs(sides(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;

/** The sides of an outline, as pairs of its points. */
export const sides = (ring: Ring): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);

/** The box around all points. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box around all of several boxes. */
export const boundsOfAll = (boxes: readonly Box[]): Box =>
  boundsOf(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );

/** A straight line between two points. */
export type Line = readonly [Point, Point];

/** A box that reaches further by so many units on every side; by fewer than none, a smaller one. */
export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** The point in the middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Area that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether two boxes share a point. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Whether a box lies in another, edges included. */
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

/** Which way one turns at the second of three points: 1 and -1 to either side, 0 if straight on. */
const turn = (p: Point, q: Point, r: Point): number =>
  Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));

/** Whether two lines cross or touch. */
export function linesCross([a, b]: Line, [c, d]: Line): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Whether a point is in a box, edges included. */
export const isIn = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** Whether a line runs through a box or ends in it. */
export function lineMeets(line: Line, box: Box): boolean {
  const { x, y, width, height } = box;
  const [[ax, ay], [bx, by]] = line;
  if (Math.max(ax, bx) < x || Math.max(ay, by) < y) return false;
  if (Math.min(ax, bx) > x + width || Math.min(ay, by) > y + height) return false;
  if (isIn(box, line[0]) || isIn(box, line[1])) return true;
  // A line that runs through all of a box crosses one of its diagonals.
  const falling: Line = [
    [x, y],
    [x + width, y + height],
  ];
  const rising: Line = [
    [x, y + height],
    [x + width, y],
  ];
  return linesCross(line, falling) || linesCross(line, rising);
}
