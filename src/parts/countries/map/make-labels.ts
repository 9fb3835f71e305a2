import { textWidth, wrapText } from "../../../views/drawing/lettering.ts";
import { exitTo, type Frame } from "./frame.ts";
import type { Label } from "./label-candidates.ts";
import { distance, ringArea, boundsOf, isInside, sides, type Point, type Ring } from "./plane-geometry.ts";
import { groupOf } from "./draw-shapes.ts";
import type { Place, MapSheet } from "./scene.ts";

/** Distance between lines of a name, by its size. */
export const lineHeight = 1.15;
/** Share of the map's width beyond which even a single word is broken. */
const widest = 0.4;
/** A state smaller than this, in square units, is shown in all its parts: one would not stand for the others. */
const small = 170;
/** Distance from which two parts can be told apart. */
const apart = 4;

/** Names as a layout sets them; one of a place that is on no map has none. */
export function makeLabels(places: readonly Place[], frame: Frame, sheet: MapSheet): Label[] {
  const labels = places.map((place) => makeLabel(place, frame, sheet));
  return labels.filter(({ anchors, exit }) => anchors.length > 0 || exit);
}

function makeLabel(place: Place, frame: Frame, sheet: MapSheet): Label {
  const { country, outlines, middle } = place;
  const { size, crop, longestLine } = sheet;
  const isOutside = outlines.length === 0;
  const lines = breakName(country.name, longestLine).flatMap((line) => wrapText(line, crop.width * widest, size));
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = size * lineHeight * lines.length;
  const exit = isOutside && middle ? exitTo(middle, frame, crop) : undefined;
  const anchors = isOutside ? [] : anchorsOf(place);
  const keptClear = isSmall(place) ? [...anchors, ...outlines.flat()] : anchors;
  return {
    id: country.id,
    // Those that the story names as candidates.
    isStrong: groupOf(country).id === "candidate",
    lines,
    width,
    height,
    anchors,
    keptClear,
    rings: outlines,
    bounds: boundsOf(outlines.flat()),
    exit,
  };
}

const isSmall = ({ outlines: [largest = []] }: Place): boolean => ringArea(largest) < small;

function anchorsOf(place: Place): Point[] {
  const { outlines, parts } = place;
  if (!isSmall(place)) return outlines.slice(0, 1).map(anchorPoint);
  return parts.filter((part, index) => parts.slice(0, index).every((earlier) => distance(part, earlier) > apart));
}

/**
 * A name in at most two lines, broken where they come out most alike; in one if it is short enough. The first keeps the
 * space at its end.
 */
export function breakName(name: string, longest: number): string[] {
  const words = name.split(" ");
  if (name.length <= longest || words.length === 1) return [name];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const pairs = breaks.map((pair) => pair.map((part) => part.join(" ")));
  const longer = (lines: string[]): number => Math.max(...lines.map(({ length }) => length));
  const [first, second] = pairs.reduce((best, pair) => (longer(pair) < longer(best) ? pair : best));
  return [`${first ?? ""} `, second ?? ""];
}

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
