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

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Area of an outline, whichever way it turns. */
export const ringArea = (ring: Ring): number =>
  Math.abs(sides(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;

/** Whether a point is inside outlines of which some may be holes. */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && point[1] > y !== before[1] > y) {
        const crossing = ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0];
        if (x < crossing) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

/** The sides of an outline, as pairs of its points. */
export const sides = (ring: Ring): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);

/** The box around all points. */
export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
