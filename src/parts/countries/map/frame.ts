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
import { boundsOf, type Box, type Point } from "./plane-geometry.ts";

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

const compass = ["east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east"] as const;
export type Compass = (typeof compass)[number];

/** Where the way to a place leaves the map, and along which edge. */
export interface Exit {
  at: Point;
  /** One unit out of the map, at a right angle to the edge. */
  outwards: Point;
}

/** The compass point to which a place lies from the map's centre. */
export function compassTo(place: Point, frame: Frame): Compass {
  const [dx, dy] = wayTo(place, frame);
  const eighth = Math.round(Math.atan2(-dy, dx) / (Math.PI / 4));
  return compass[(eighth + 8) % 8] ?? "north";
}

/** Where the way to a place beyond the map crosses the edge of the part that shows. */
export function exitTo(place: Point, frame: Frame, { x, y, width, height }: Box): Exit {
  const [dx, dy] = wayTo(place, frame);
  const [sideways, upwards] = [width / 2 / Math.abs(dx), height / 2 / Math.abs(dy)];
  const reach = Math.min(sideways, upwards);
  const at: Point = [x + width / 2 + dx * reach, y + height / 2 + dy * reach];
  return { at, outwards: sideways <= upwards ? [Math.sign(dx), 0] : [0, Math.sign(dy)] };
}

/**
 * Where a reader would turn to look for a place, in the plane with y downwards: by longitude and latitude as on any
 * wall map, not along the shortest way, which from the Middle East to America leads over the Arctic.
 */
function wayTo([longitude, latitude]: Point, { centre }: Frame): Point {
  const east = ((longitude - centre[0] + 540) % 360) - 180;
  const shrink = Math.cos(((latitude + centre[1]) * Math.PI) / 360);
  return [east * shrink || 1e-9, centre[1] - latitude || 1e-9];
}
