import {
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoPath,
  type GeoProjection,
} from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { boundsOf, type Box, type Point } from "./points.ts";

/** The map's rectangle, in units of the wide drawing. */
export interface Frame {
  width: number;
  height: number;
  projection: GeoProjection;
  /** What the projection looks straight down on: longitude, latitude. */
  centre: [number, number];
  /** What the countries that set the frame take up of it. */
  extent: Box;
}

/** Area in steradians above which a state would push all others into a corner: Russia, Canada, Brazil … */
export const giant = 0.15;

/** A unit is one and a half pixels of a wide page: whole units are fine enough to look at, and weigh half. */
const width = 800;
const tallest = 520;
const margin = 9;

/** A place in the drawing, in whole units. */
export function inPlane(place: [number, number], { projection }: Pick<Frame, "projection">): Point {
  const [x, y] = projection(place) ?? [NaN, NaN];
  return [Math.round(x), Math.round(y)];
}

/**
 * Lambert's azimuthal equal-area projection, centred on the states of a story: areas compare, and any region of the
 * world can be drawn. Giants are drawn where they reach into the frame, and do not widen it.
 */
export function frameFor(mainlands: Polygon[]): Frame {
  const small = mainlands.filter((polygon) => geoArea(polygon) < giant);
  const polygons = small.length > 0 ? small : mainlands;
  const all: MultiPolygon = { type: "MultiPolygon", coordinates: polygons.map(({ coordinates }) => coordinates) };
  const centre = middle(all);
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  projection.fitWidth(width - 2 * margin, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.round(Math.min(tallest, Math.max(width / 2, bottom - top + 2 * margin)));
  const inner: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  projection.fitExtent(inner, all);
  return { width, height, projection, centre, extent: boundsOf(geoPath(projection).bounds(all)) };
}

/** Middle of the bounds, in whole degrees, where that is inside them; a hemisphere's centroid otherwise. */
function middle(shape: MultiPolygon): [number, number] {
  const [[west, south], [east, north]] = geoBounds(shape);
  const span = (east - west + 360) % 360;
  const centre: [number, number] = [((west + span / 2 + 540) % 360) - 180, (south + north) / 2];
  const [longitude, latitude] = geoDistance(centre, geoCentroid(shape)) < Math.PI / 3 ? centre : geoCentroid(shape);
  return [Math.round(longitude), Math.round(latitude)];
}
