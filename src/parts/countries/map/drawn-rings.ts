import { geoPath, type GeoIdentityTransform, type GeoProjection } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import type { Point } from "./plane-geometry.ts";

/**
 * The outlines of land as a projection draws them, cut where it cuts. The first point of each is not said again at its
 * end.
 */
export function drawnRings(projection: GeoProjection | GeoIdentityTransform, land: MultiPolygon | Polygon): Point[][] {
  const rings: Point[][] = [];
  const moveTo = (x: number, y: number): void => void rings.push([[x, y]]);
  const lineTo = (x: number, y: number): void => void rings.at(-1)?.push([x, y]);
  const ignore = (): void => undefined;
  geoPath(projection, { moveTo, lineTo, beginPath: ignore, closePath: ignore, arc: ignore })(land);
  return rings;
}
