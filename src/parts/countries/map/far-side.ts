import { geoAzimuthalEqualArea } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { drawnRings } from "./drawn-rings.ts";
import type { Frame } from "./frame.ts";
import { isIn } from "./plane-geometry.ts";

/** Distance from the centre beyond which land is not drawn as it is, in radii of the globe; the antipode is at two. */
const horizon = 1.9;
/** How many times longer than at the centre the projection draws a short line at the horizon, at the most. */
export const stretch = 1 / Math.sqrt(1 - (horizon / 2) ** 2);
/** Degrees from the centre at which land that reaches further is cut: those of the horizon, or nearly. */
const cutAt = 140;

type Rings = MultiPolygon["coordinates"][number];

/**
 * Land in the plane of a drawing. What reaches to the far side of the globe would be drawn around the frame: it is cut,
 * or left out if nothing of it is in the frame.
 * @param planar the land in the plane, by the points of its outline
 * @param inDegrees the same land in degrees, which is asked for only where it is cut
 */
export function landInPlane(planar: MultiPolygon, inDegrees: () => MultiPolygon, frame: Frame): MultiPolygon {
  const [centreX, centreY] = frame.projection.translate();
  const furthest = frame.projection.scale() * horizon;
  const isNear = ([x = 0, y = 0]: number[]): boolean => Math.hypot(x - centreX, y - centreY) < furthest;
  const isSeen = ([x = 0, y = 0]: number[]): boolean => isIn({ x: 0, y: 0, ...frame }, [x, y]);
  const coordinates = planar.coordinates.flatMap((rings, index) => {
    const [outer = []] = rings;
    if (outer.every(isNear)) return [rings];
    return outer.some(isSeen) ? [cut(inDegrees().coordinates[index] ?? [], frame)] : [];
  });
  return { type: "MultiPolygon", coordinates };
}

/** Land as it is seen from above the centre, cut along a circle around that. */
function cut(coordinates: Rings, { projection }: Frame): Rings {
  const seen = geoAzimuthalEqualArea()
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate())
    .precision(0)
    .clipAngle(cutAt);
  const rings = drawnRings(seen, { type: "Polygon", coordinates });
  return rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
}
