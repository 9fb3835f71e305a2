import { geoIdentity, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import type { Frame } from "./frame.ts";
import { ringArea, type Point, type Ring } from "./points.ts";

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
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const isNear = ([x = 0, y = 0]: number[]): boolean => Math.hypot(x - centreX, y - centreY) < horizon;
  return { type: "MultiPolygon", coordinates: parts.filter(([outer = []]) => outer.every(isNear)) };
}

/** Whole units, and no point twice in a row. */
function whole(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return points.filter(([x, y], index) => {
    const before = points.at(index - 1);
    return before?.[0] !== x || before[1] !== y;
  });
}
