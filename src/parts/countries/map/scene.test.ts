import { expect, test } from "vitest";
import { sceneWith } from "../../../test/scene-with.ts";
import { inPlane } from "./frame.ts";
import { ownersIn } from "./owners.ts";
import { isIn } from "./plane-geometry.ts";
import type { Scene } from "./scene.ts";

type Spot = [longitude: number, latitude: number];

const isFramed = ({ frame }: Scene, spot: Spot): boolean => isIn({ x: 0, y: 0, ...frame }, inPlane(spot, frame));

/** Whether a spot lies on what is drawn of a state of the story, the first unless another is named. */
function isDrawn({ frame, places }: Scene, spot: Spot, which = 0): boolean {
  const owners = ownersIn({ x: 0, y: 0, width: frame.width, height: frame.height }, [places[which]?.outlines ?? []]);
  const [x, y] = inPlane(spot, frame);
  return owners(x, y) === 0;
}

/** States with spots far apart within each, and one that is so far off that a frame with it would show too much. */
const states: [id: string, inside: Spot[], outside: Spot][] = [
  [
    "FJI",
    [
      [178, -17.8],
      [179.2, -16.6],
    ],
    [174.8, -36.9],
  ],
  [
    "NZL",
    [
      [175.3, -38.5],
      [170, -45],
    ],
    [151, -33.9],
  ],
  [
    "RUS",
    [
      [37.6, 55.7],
      [133, 50],
      [-173, 66.5],
    ],
    [-80, 43],
  ],
  [
    "USA",
    [
      [-98, 39],
      [-81.5, 28.5],
      [-150, 65],
    ],
    [-60, -10],
  ],
  [
    "JPN",
    [
      [138, 36],
      [143, 43.3],
      [131, 32.5],
    ],
    [121, 14.6],
  ],
  [
    "MYS",
    [
      [102, 4],
      [117, 5.5],
    ],
    [121, 31],
  ],
  [
    "NOR",
    [
      [9, 61],
      [25.5, 70],
    ],
    [16, 78.9],
  ],
  [
    "FRA",
    [
      [2.3, 47],
      [5, 44.8],
    ],
    [-53, 4],
  ],
  ["LUX", [[6.1, 49.7]], [19, 47.5]],
  [
    "ATA",
    [
      [0, -75],
      [90, -72],
      [-90, -76],
      [160, -76],
    ],
    [20, -33],
  ],
];

test.each(states)("a map of %s alone shows all of it and not half of the globe", (id, inside, outside) => {
  const scene = sceneWith({ [id]: undefined });
  expect(inside.filter((spot) => !isFramed(scene, spot))).toEqual([]);
  expect(inside.filter((spot) => !isDrawn(scene, spot))).toEqual([]);
  expect(isFramed(scene, outside)).toBe(false);
});

test("islands on both sides of the date line are one state", () => {
  const scene = sceneWith({ KIR: undefined });
  expect(isFramed(scene, [173, 1.4])).toBe(true);
  expect(isFramed(scene, [-157.4, 1.9])).toBe(true);
  expect(isFramed(scene, [-80, 0])).toBe(false);
});

const oceania = ["AUS", "NZL", "FJI", "KIR", "PNG", "SLB", "VUT", "WSM", "TON", "TUV", "NRU", "FSM", "MHL", "PLW"];

test("of all of Oceania each state is drawn, however small", () => {
  const { frame, places } = sceneWith(Object.fromEntries(oceania.map((id) => [id, undefined])));
  expect(places.filter(({ outlines }) => outlines.length === 0).map(({ country }) => country.id)).toEqual([]);
  expect(places.filter(({ middle }) => middle)).toEqual([]);
  expect(Math.abs(frame.centre[0])).toBeGreaterThan(165);
});

test("land that reaches to the far side of the globe is drawn where it is in the frame, and not around it", () => {
  const { frame, land } = sceneWith({ JPN: undefined, NZL: undefined, FJI: undefined, PER: undefined, ECU: undefined });
  const isLand = ownersIn({ x: 0, y: 0, width: frame.width, height: frame.height }, [land]);
  const at = (spot: Spot): boolean => isLand(...inPlane(spot, frame)) === 0;
  expect([at([127, 37]), at([-100, 40]), at([-60, -10])]).toEqual([true, true, true]);
  expect([at([-150, 0]), at([-170, 30]), at([-110, -40])]).toEqual([false, false, false]);
});

test("a place drawn as several states has no borders within", () => {
  const scene = sceneWith({ union: ["FRA", "DEU", "BEL"] });
  const [place] = scene.places;
  for (const spot of [
    [2, 47],
    [10, 51],
    [4.7, 50.6],
  ] as Spot[])
    expect(isDrawn(scene, spot)).toBe(true);
  expect(place?.state?.parts[0]?.coordinates[0]?.length).toBeGreaterThan(300);
  expect(place?.state?.parts.filter(({ coordinates: [outer = []] }) => outer.length > 100)).toHaveLength(1);
});

test.each([["XKX"], ["somaliland"], ["northern-cyprus"]])("%s has a shape of its own", (id) => {
  const shape = id === "XKX" ? undefined : [id];
  expect(sceneWith({ [id]: shape }).places[0]?.outlines).not.toEqual([]);
});

test("a story of places without a shape has a map of the world, with none of them on it", () => {
  const { frame, land, places } = sceneWith({ "north-sea": undefined, GIB: undefined });
  expect(places.map(({ outlines, anchors, middle }) => [outlines, anchors, middle])).toEqual([
    [[], [], undefined],
    [[], [], undefined],
  ]);
  expect([frame.width, frame.height, ...frame.centre].every(Number.isFinite)).toBe(true);
  expect(land.length).toBeGreaterThan(5);
});
