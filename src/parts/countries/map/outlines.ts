import { geoIdentity } from "d3-geo";
import { presimplify, simplify } from "topojson-simplify";
import { drawnRings } from "./drawn-rings.ts";
import { landInPlane, stretch } from "./far-side.ts";
import { giant, type Frame } from "./frame.ts";
import { boundsOf, boxesMeet, grow, ringArea, middleOf, type Box, type Point, type Ring } from "./plane-geometry.ts";
import { arcsOf, landOf, type Atlas, type Shape, type State, type World } from "./world.ts";

/** Least area of a part that is drawn; smaller ones are specks. */
const speck = 8;
/** Of a state, also parts of this share of its largest are kept, however small both are. */
const keptShare = 0.05;

/** The same world in degrees and in the plane of a drawing. */
interface Worlds {
  atlas: Atlas;
  planar: World;
}

/**
 * The outlines of land inside the frame, cut at its edges, in whole units, largest first. Of a small
 * state the parts are kept that matter to it.
 */
export function outlinesOf(
  { atlas, planar }: Worlds,
  shapes: readonly Shape[],
  frame: Frame,
  isState: boolean,
): Ring[] {
  const land = landInPlane(landOf(planar, shapes), () => landOf(atlas, shapes), frame);
  const cut = geoIdentity().clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
  const sized = drawnRings(cut, land)
    .map((ring) => ({ ring: whole(ring), area: ringArea(ring) }))
    .sort((a, b) => b.area - a.area);
  const least = isState ? Math.min(speck, keptShare * (sized[0]?.area ?? 0)) : speck;
  return sized.filter(({ ring, area }) => ring.length > 2 && area > 0 && area >= least).map(({ ring }) => ring);
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
const leastCorner = 20;
/** How much less it need span at a small state, such as Malta. */
const finer = 1 / 5;
/** Area of a small state in steradians: that of a square of 160 kilometres. */
const smallArea = 0.00063;
/** How much more a corner must span where no state of the story ends, or only a giant: the ground may be coarser. */
const coarser = 7;

/**
 * The atlas in the drawing's plane, its outlines simplified there, so that what is left out is small for the eye and
 * not for the globe. Neighbours share their borders and go on doing so.
 * @param story states that are to be drawn
 */
export function planarWorld(atlas: Atlas, frame: Frame, story: readonly State[]): World {
  const { objects, boxes } = atlas;
  const arcs = atlas.arcs.map((arc, index) => projected(arc as [number, number][], boxes[index], frame));
  const weighed = presimplify<World["objects"]>({ type: "Topology", objects, arcs });
  const below = (limit: number) => story.filter(({ area }) => area < limit).flatMap(({ shape }) => arcsOf(shape));
  const factors = new Map(below(giant).map((arc) => [arc, 1]));
  for (const arc of below(smallArea)) factors.set(arc, 1 / finer);
  weighed.arcs.forEach((arc, index) => {
    const factor = factors.get(index) ?? 1 / coarser;
    for (const point of arc) point[2] = (point[2] ?? 0) * factor;
  });
  return simplify(weighed, leastCorner);
}

/** A line of the atlas in the drawing's plane; a straight one if it lies wholly on one side of the frame, to save time. */
function projected(arc: readonly Point[], degrees: Box | undefined, frame: Frame): [number, number][] {
  const inFrame = ([longitude, latitude]: Point): [number, number] =>
    frame.projection([longitude, latitude]) ?? [NaN, NaN];
  const isSeen = (box: Box): boolean => boxesMeet(box, { x: 0, y: 0, ...frame });
  const ends = [arc.slice(0, 1), arc.slice(-1)].flat();
  if (degrees && !isSeen(boxAround(degrees, frame))) return ends.map(inFrame);
  const line = arc.map(inFrame);
  return isSeen(boundsOf(line)) ? line : ends.map(inFrame);
}

/** A box in the drawing's plane that surely holds all that a box of degrees holds, short of the horizon. */
function boxAround(degrees: Box, { projection }: Frame): Box {
  const [longitude, latitude] = middleOf(degrees);
  const [x, y] = projection([longitude, latitude]) ?? [NaN, NaN];
  const radians = (Math.hypot(degrees.width, degrees.height) / 2) * (Math.PI / 180);
  return grow({ x, y, width: 0, height: 0 }, radians * projection.scale() * stretch);
}
