import { geoArea } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";

/** Share of its largest part from which another part of a state matters to it, such as Gaza. */
const mattering = 0.05;

/** The parts of a state by size; islets are left out. */
export function partsOf(shape: Polygon | MultiPolygon): Polygon[] {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const sized = polygons.map((polygon) => ({ polygon, area: geoArea(polygon) })).sort((a, b) => b.area - a.area);
  const least = mattering * (sized[0]?.area ?? 0);
  return sized.filter(({ area }) => area >= least).map(({ polygon }) => polygon);
}

/** The largest part of a state: what one looks for on a map; islands overseas would stretch the frame. */
export function mainland(shape: Polygon | MultiPolygon): Polygon {
  return partsOf(shape)[0] ?? { type: "Polygon", coordinates: [] };
}
