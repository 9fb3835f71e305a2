import { geoContains } from "d3-geo";
import isoCountries from "i18n-iso-countries";
import type { CountryWords } from "../words.ts";
import { compassTo, type Compass, type Frame } from "./frame.ts";
import { boundsOfAll, isIn, type Point } from "./plane-geometry.ts";
import type { Scene } from "./scene.ts";
import { arcsOf, atlas, landOf, type Shape } from "./world.ts";

type MapWords = CountryWords["map"];

/** How to read the map, how it is projected, and whose borders it draws. */
export function mapCaption({ frame }: Pick<Scene, "frame">, words: MapWords): string {
  const drawn = bordersDrawn(frame).map(({ place, state }) => words.disputed(place, state));
  return [
    words.projection(frame.centre),
    words.borders,
    ...inFours(drawn).map((some) => words.put(some)),
    ...(drawn.length > 0 ? [words.noPosition] : []),
  ].join(" ");
}

/** What the map shows, and who is out of sight; the table of countries has the rest in words. */
export function mapDescription({ frame, places }: Pick<Scene, "frame" | "places">, words: MapWords): string {
  const outside = places
    .filter(({ outlines }) => outlines.length === 0)
    .map(({ country, middle }) => ({ name: country.name, towards: middle && compassTo(middle, frame) }));
  const byDirection = Map.groupBy(outside, ({ towards }): Compass | undefined => towards);
  return [
    words.shown(places.length),
    ...Array.from(byDirection, ([towards, some]) =>
      words.outside(
        some.map(({ name }) => name),
        towards,
      ),
    ),
  ].join(" ");
}

/** More places in one sentence than four nobody keeps apart. */
const inFours = (items: readonly string[]): string[][] =>
  items.length === 0 ? [] : [items.slice(0, 4), ...inFours(items.slice(4))];

/** Places whose border is disputed, each by a point well inside it: longitude, latitude. */
const disputed = [
  { place: "crimea", point: [34.1, 45.1] },
  { place: "abkhazia", point: [41.1, 43] },
  { place: "karabakh", point: [46.75, 39.82] },
  { place: "golan", point: [35.8, 33] },
  { place: "halaib", point: [36, 22.3] },
  { place: "palestine", point: [35.2, 31.9] },
  { place: "western-sahara", point: [-13, 26.5], itself: "ESH" },
] as const satisfies { place: string; point: [number, number]; itself?: string }[];
export type DisputedPlace = (typeof disputed)[number]["place"];

/**
 * Where the borders drawn put a disputed place, asked of the data itself; nothing of places outside the frame.
 * @returns places, each with the number of the state it is put in, or without where it stands by itself
 */
export function bordersDrawn({ projection, width, height }: Frame): { place: DisputedPlace; state?: string }[] {
  return disputed.flatMap(({ place, point, ...rest }) => {
    const [x = -1, y = -1] = projection([...point]) ?? [];
    if (x < 0 || y < 0 || x > width || y > height) return [];
    const owner = atlas.objects.countries.geometries.find((state) => isOn(point, state))?.id;
    if (owner === undefined) return [];
    if ("itself" in rest && owner === isoCountries.alpha3ToNumeric(rest.itself)) return [{ place }];
    return [{ place, state: String(owner) }];
  });
}

/** To ask whether a point is in an outline takes long; most outlines are far off, which the boxes of their arcs tell. */
const isOn = (point: Point, state: Shape): boolean =>
  state.arcs
    .map((arcs): Shape => ({ type: "MultiPolygon", arcs: [arcs] }))
    .filter((part) => isIn(boundsOfAll(arcsOf(part).flatMap((arc) => atlas.boxes[arc] ?? [])), point))
    .some((part) => geoContains(landOf(atlas, [part]), [...point]));
