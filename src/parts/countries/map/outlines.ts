import { geoIdentity, geoPath, geoArea } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { transform } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { giant, type Frame } from "./frame.ts";
import { ringArea, type Point, type Ring } from "./plane-geometry.ts";
import { arcsOf, coordinatesOf, landOf, type Shape, type World } from "./world.ts";

/** Least area of a part that is drawn; smaller ones are specks. */
const speck = 8;
/** Of a state, also parts of this share of its largest are kept, however small both are. */
const keptShare = 0.05;

/**
 * The outlines of a shape inside the frame, cut at its edges, in whole units, largest first. Of a small
 * state the parts are kept that matter to it.
 */
export function outlinesOf(shape: Polygon | MultiPolygon, frame: Frame, isState: boolean): Ring[] {
  const rings: Point[][] = [];
  const start = (x: number, y: number): void => void rings.push([[x, y]]);
  const extend = (x: number, y: number): void => void rings.at(-1)?.push([x, y]);
  const cut = geoIdentity().clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
  const ignore = (): void => undefined;
  const pen = { moveTo: start, lineTo: extend, beginPath: ignore, closePath: ignore, arc: ignore };
  geoPath(cut, pen)(nearSide(shape, frame));
  const sized = rings.map((ring) => ({ ring: whole(ring), area: ringArea(ring) })).sort((a, b) => b.area - a.area);
  const least = isState ? Math.min(speck, keptShare * (sized[0]?.area ?? 0)) : speck;
  return sized.filter(({ ring, area }) => ring.length > 2 && area > 0 && area >= least).map(({ ring }) => ring);
}

/** What lies on the far side of the globe is drawn around the frame and must not be cut to it. */
function nearSide(shape: Polygon | MultiPolygon, { projection }: Frame): MultiPolygon {
  const [centreX, centreY] = projection.translate();
  const horizon = projection.scale() * 1.9;
  const isNear = ([x = 0, y = 0]: number[]): boolean => Math.hypot(x - centreX, y - centreY) < horizon;
  return { type: "MultiPolygon", coordinates: coordinatesOf(shape).filter(([outer = []]) => outer.every(isNear)) };
}

/** Whole units, and no point twice in a row. */
function whole(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return points.filter(([x, y], index) => {
    const before = points.at(index - 1);
    return before?.[0] !== x || before[1] !== y;
  });
}

/** Least area, in square units of the drawing, that a corner of an outline must span to be kept. */
const leastCorner = 9;
/** How much less it need span at a small state, such as Bahrain. */
const finer = 1 / 5;
/** Area of a small state in steradians: that of a square of 160 kilometres. */
const smallArea = 0.00063;
/** How much more a corner must span where no state of the story ends, or only a giant: the ground may be coarser. */
const coarser = 14;

/**
 * The atlas in the drawing's plane, its outlines simplified there, so that what is left out is small for the eye and
 * not for the globe. Neighbours share their borders and go on doing so.
 * @param story shapes that are to be drawn
 */
export function planarWorld(world: World, frame: Frame, story: readonly Shape[]): World {
  // Points are stored as steps; the first of an arc, which is told by a falsy second argument, starts anew.
  const decode = world.transform ? transform(world.transform) : (point: number[]) => point;
  const arcs = world.arcs
    .map((arc) => arc.map((point, index) => projected(decode(point, index > 0), frame.projection)))
    .map((arc) => (isFarOff(arc, frame) ? arc.filter((_, index) => index === 0 || index === arc.length - 1) : arc));
  const weighed = presimplify<World["objects"]>({ type: "Topology", objects: world.objects, arcs });
  const areas = new Map(story.map((shape) => [shape, geoArea(landOf(world, shape))]));
  const below = (limit: number) => story.filter((shape) => (areas.get(shape) ?? 0) < limit);
  const factors = new Map(below(giant).flatMap((shape) => arcsOf(shape).map((arc): [number, number] => [arc, 1])));
  const small = below(smallArea);
  for (const arc of small.flatMap(arcsOf)) factors.set(arc, 1 / finer);
  weighed.arcs.forEach((arc, index) => {
    const factor = factors.get(index) ?? 1 / coarser;
    for (const point of arc) point[2] = (point[2] ?? 0) * factor;
  });
  return simplify(weighed, leastCorner);
}

/** Whether a line lies wholly on one side of the frame: a straight one does then as well, and costs no time. */
const isFarOff = (arc: [number, number][], { width, height }: Frame): boolean =>
  arc.every(([x]) => x < 0) ||
  arc.every(([x]) => x > width) ||
  arc.every(([, y]) => y < 0) ||
  arc.every(([, y]) => y > height);

function projected(point: number[], projection: Frame["projection"]): [number, number] {
  const [x = 0, y = 0] = projection([point[0] ?? 0, point[1] ?? 0]) ?? [];
  return [x, y];
}
