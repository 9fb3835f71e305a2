import { geoArea, geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { frameFor, compassTo, exitTo } from "./frame.ts";
import { sceneOf } from "./scene.ts";
import { atlasOf, stateOf, type State } from "./world.ts";

const land = (id: string): State => {
  const state = stateOf([id], atlasOf("visionscarto"));
  if (!state) throw new Error(`${id} is not in the atlas.`);
  return state;
};

test("areas can be compared, from Morocco to Kazakhstan", () => {
  const states = ["MAR", "KAZ", "SDN", "FRA", "IRN"].map(land);
  const { projection } = frameFor(states);
  const scales = states
    .flatMap(({ parts }) => parts)
    .map((polygon) => geoPath(projection).area(polygon) / geoArea(polygon));
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

const { frame } = sceneOf(manyCountriesStory());

test.each([
  ["the United States", [-98, 39], "west"],
  ["Japan", [138, 36], "east"],
  ["Madagascar", [46, -19], "south"],
  ["Svalbard", [20, 79], "north"],
  ["Australia", [134, -25], "south-east"],
] as const)("a reader would look for %s as on a wall map", (_, [longitude, latitude], way) => {
  expect(compassTo([longitude, latitude], frame)).toBe(way);
});

test("the way out is on the edge on that side", () => {
  const box = { x: 10, y: 20, width: 100, height: 60 };
  expect(exitTo([-98, 34], frame, box)).toMatchObject({ at: [10, expect.closeTo(50, 0)], outwards: [-1, 0] });
  expect(exitTo([37, -70], frame, box)).toMatchObject({ at: [expect.closeTo(60, 0), 80], outwards: [0, 1] });
});
