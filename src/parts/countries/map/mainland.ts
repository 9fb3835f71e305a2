import { geoArea, geoDistance } from "d3-geo";
import type { Polygon } from "geojson";

type Place = [longitude: number, latitude: number];

/** Share of the largest part from which another one is a second mainland, wherever it lies, as in Malaysia. */
const second = 0.5;
/** How far another part may be from those that belong together, by how far it is across them: Alaska is, Guiana is not. */
const reach = 0.22;
/** States of islands less across than this, in radians, about 250 kilometres, have no mainland: all their islands count. */
const island = 0.04;

/**
 * The parts of a state that are looked for on a map: its mainland with what is not far from that, or all its islands.
 * @param parts of the state that matter to it, the largest first
 */
export function mainlandOf(parts: readonly Polygon[]): Polygon[] {
  const [first, ...others] = parts.map((polygon) => ({ polygon, outline: sample(polygon), area: geoArea(polygon) }));
  if (!first) return [];
  if (across(first.outline) < island) return [...parts];
  const together = [first];
  let waiting = others;
  for (let found = true; found;) {
    const outline = together.flatMap((part) => part.outline);
    const near = waiting.filter(
      (part) => part.area > second * first.area || apart(part.outline, outline) < reach * across(outline),
    );
    together.push(...near);
    waiting = waiting.filter((part) => !near.includes(part));
    found = near.length > 0;
  }
  return together.map(({ polygon }) => polygon);
}

/** No more points of an outline than these are asked: distances need not be exact. */
const asked = 60;

/** Some points of an outline, spread over it. */
function sample({ coordinates: [outer = []] }: Polygon): Place[] {
  const step = Math.max(1, Math.floor(outer.length / asked));
  return outer.filter((_, index) => index % step === 0) as Place[];
}

/** The distance between the points that are nearest to each other, in radians. */
const apart = (some: readonly Place[], others: readonly Place[]): number =>
  Math.min(...some.map((place) => Math.min(...others.map((other) => geoDistance(place, other)))));

/** How far it is across an outline, in radians: from its first point to the furthest, and on to the furthest from there. */
function across(outline: readonly Place[]): number {
  const [start = [0, 0]] = outline;
  const furthest = (from: Place): Place =>
    outline.reduce((best, place) => (geoDistance(from, place) > geoDistance(from, best) ? place : best), from);
  const end = furthest(start);
  return geoDistance(end, furthest(end));
}
