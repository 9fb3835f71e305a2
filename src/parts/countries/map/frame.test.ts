import { geoArea, geoPath } from "d3-geo";
import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { frameFor } from "./frame.ts";
import { mainland } from "./mainland.ts";
import { landOf, readWorld, shapeOf } from "./world.ts";

const world = readWorld();
const land = (id: string): Polygon => {
  const shape = shapeOf(world, id);
  if (!shape) throw new Error(`${id} is not in the atlas.`);
  return mainland(landOf(world, shape));
};

test("areas can be compared, from Morocco to Kazakhstan", () => {
  const polygons = ["MAR", "KAZ", "SDN", "FRA", "IRN"].map(land);
  const { projection } = frameFor(polygons);
  const scales = polygons.map((polygon) => geoPath(projection).area(polygon) / geoArea(polygon));
  for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 2);
});

test("a giant does not widen the frame, unless there is nothing else", () => {
  const [small, giant] = [["AZE", "ARM"].map(land), land("RUS")];
  expect(frameFor([...small, giant]).centre).toEqual(frameFor(small).centre);
  expect(frameFor([giant]).width).toBe(frameFor(small).width);
});

test("a frame can lie across the date line and in the south", () => {
  const [longitude, latitude] = frameFor(["FJI", "NZL"].map(land)).centre;
  expect(Math.abs(longitude)).toBeGreaterThan(165);
  expect(latitude).toBeLessThan(-20);
});
