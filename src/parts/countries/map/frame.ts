import { geoAzimuthalEqualArea, geoBounds, geoCentroid, geoDistance, type GeoProjection } from "d3-geo";
import type { GeometryCollection, Polygon } from "geojson";
import { mainlandOf } from "./mainland.ts";
import { boundsOf, middleOf, type Box, type Point } from "./plane-geometry.ts";
import type { State } from "./world.ts";

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

/** Area in steradians above which a state would push all others into a corner: Brazil, Australia … */
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
 * world can be drawn. Giants are drawn where they reach into the frame, and widen it only if they are more than the
 * others. Of each state its mainland counts: what one looks for on a map; islands overseas would stretch the frame.
 * @param states of which the atlas has shapes; without any, all of the world is in the frame
 */
export function frameFor(states: readonly Pick<State, "parts" | "area">[]): Frame {
  const small = states.filter(({ area }) => area < giant);
  const framing = 2 * small.length < states.length ? states : small;
  const lands = framing.length > 0 ? framing.flatMap(({ parts }) => mainlandOf(parts)) : [inhabited];
  const centre = middle(lands);
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
  const outlines = lands.flatMap(({ coordinates: [outer = []] }) => outer as [number, number][]);
  const bounds = atLeast(leastWidth, boundsOf(outlines.map((place) => projection(place) ?? [NaN, NaN])));
  const inner = width - 2 * margin;
  const needed = (bounds.height * inner) / bounds.width + 2 * margin;
  const height = Math.round(Math.min(tallest, Math.max(width / 2, needed)));
  const scale = Math.min(inner / bounds.width, (height - 2 * margin) / bounds.height);
  const [x, y] = middleOf(bounds);
  projection.scale(scale).translate([width / 2 - x * scale, height / 2 - y * scale]);
  const size = { width: bounds.width * scale, height: bounds.height * scale };
  const extent = { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
  return { width, height, projection, centre, extent };
}

/** What a map without any state shows: the lands of the world from Alaska to New Zealand. */
const inhabited: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [-120, 60],
      [150, 60],
      [150, -45],
      [-120, -45],
      [-120, 60],
    ],
  ],
};

/** Least width of what is in the frame, in radii of the globe, about 800 kilometres: an island needs its surroundings. */
const leastWidth = 0.125;

/** A box no narrower and no lower than it has to be, with the same middle. */
function atLeast(least: number, { x, y, width, height }: Box): Box {
  const [wide, high] = [Math.max(width, least), Math.max(height, least / 2)];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** Middle of lands, in whole degrees: of the box of degrees around them where that is not far from their centroid. */
function middle(lands: readonly Polygon[]): [number, number] {
  const all: GeometryCollection = { type: "GeometryCollection", geometries: [...lands] };
  const [[west, south], [east, north]] = geoBounds(all);
  const span = (east - west + 360) % 360;
  const centre: [number, number] = [((west + span / 2 + 540) % 360) - 180, (south + north) / 2];
  const centroid = geoCentroid(all);
  // Around a pole a box of degrees has no middle.
  const isNear = span < 300 && geoDistance(centre, centroid) < Math.PI / 3;
  const [longitude, latitude] = isNear ? centre : centroid;
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
