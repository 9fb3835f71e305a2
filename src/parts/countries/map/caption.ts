import { geoContains } from "d3-geo";
import type { CountryWords } from "../words.ts";
import type { Viewpoint } from "../viewpoints.ts";
import { compassTo, type Compass } from "./frame.ts";
import { boundsOfAll, isIn, type Point } from "./plane-geometry.ts";
import type { Scene } from "./scene.ts";
import { arcsOf, landOf, nameOfShape, type Atlas, type Shape } from "./world.ts";

type MapWords = CountryWords["map"];

/** How to read the map, how it is projected, and whose borders it draws. */
export function mapCaption(scene: Scene, viewpoint: Viewpoint, words: MapWords): string {
  const drawn = bordersDrawn(scene).map(({ place, state }) => words.disputed(place, state));
  return [
    words.projection(scene.frame.centre),
    words.borders[viewpoint],
    ...inFours(drawn).map((some) => words.put(some)),
    ...(drawn.length > 0 ? [words.noPosition] : []),
  ].join(" ");
}

/** What the map shows, who is out of sight, and who is not on it; the table of countries has the rest in words. */
export function mapDescription({ frame, places }: Pick<Scene, "frame" | "places">, words: MapWords): string {
  const outside = places.flatMap(({ country, outlines, middle }) =>
    outlines.length === 0 && middle ? [{ name: country.name, towards: compassTo(middle, frame) }] : [],
  );
  const byDirection = Map.groupBy(outside, ({ towards }): Compass => towards);
  const shapeless = places.filter(({ state }) => !state).map(({ country }) => country.name);
  return [
    words.shown(places.length),
    ...Array.from(byDirection, ([towards, some]) =>
      words.outside(
        some.map(({ name }) => name),
        towards,
      ),
    ),
    ...(shapeless.length > 0 ? [words.shapeless(shapeless)] : []),
  ].join(" ");
}

/** More places in one sentence than four nobody keeps apart. */
const inFours = (items: readonly string[]): string[][] =>
  items.length === 0 ? [] : [items.slice(0, 4), ...inFours(items.slice(4))];

/** Places on whose map a disputed place stands in one state or another: longitude and latitude well inside it. */
const disputed = [
  { place: "crimea", point: [34.1, 45.1], claimedBy: ["UKR", "RUS"] },
  { place: "abkhazia", point: [41.1, 43], claimedBy: ["GEO", "RUS"] },
  { place: "karabakh", point: [46.75, 39.82], claimedBy: ["AZE", "ARM"] },
  { place: "golan", point: [35.8, 33], claimedBy: ["ISR", "SYR"] },
  { place: "halaib", point: [36, 22.3], claimedBy: ["EGY", "SDN"] },
  { place: "palestine", point: [35.2, 31.9], claimedBy: ["PSE", "ISR"] },
  { place: "western-sahara", point: [-13, 26.5], claimedBy: ["ESH", "MAR"], itself: "ESH" },
  { place: "kosovo", point: [20.9, 42.6], claimedBy: ["XKX", "SRB"], itself: "XKX" },
  { place: "northern-cyprus", point: [33.6, 35.3], claimedBy: ["CYP", "northern-cyprus"], itself: "northern-cyprus" },
  { place: "somaliland", point: [45, 9.5], claimedBy: ["SOM", "somaliland"], itself: "somaliland" },
  { place: "transnistria", point: [29.6, 46.9], claimedBy: ["MDA"] },
  { place: "jammu-kashmir", point: [75, 33.8], claimedBy: ["IND", "PAK"] },
  { place: "azad-kashmir", point: [73.7, 33.9], claimedBy: ["IND", "PAK"] },
  { place: "aksai-chin", point: [79.5, 35.2], claimedBy: ["CHN", "IND"] },
  { place: "arunachal", point: [94.5, 28], claimedBy: ["CHN", "IND"] },
  { place: "taiwan", point: [121, 23.8], claimedBy: ["TWN", "CHN"], itself: "TWN" },
  { place: "kuril", point: [147.9, 45], claimedBy: ["JPN", "RUS"] },
  { place: "falklands", point: [-59, -51.7], claimedBy: ["FLK", "ARG", "GBR"], itself: "FLK" },
  { place: "essequibo", point: [-59.5, 6], claimedBy: ["GUY", "VEN"] },
] as const satisfies { place: string; point: [number, number]; claimedBy: string[]; itself?: string }[];
export type DisputedPlace = (typeof disputed)[number]["place"];

/**
 * Where the map puts disputed places, asked of what it draws; nothing of those outside the frame, nor of those that no
 * state of the story claims: there the map draws land without borders.
 * @returns places, each with the name of the country of the story or the number of the state it is put in, or without
 * either where it stands by itself
 */
export function bordersDrawn(
  scene: Pick<Scene, "atlas" | "frame" | "places">,
): { place: DisputedPlace; state?: string }[] {
  const { projection, width, height } = scene.frame;
  const ids = new Set(scene.places.flatMap(({ country }) => [country.id, ...(country.shape ?? [])]));
  return disputed.flatMap(({ place, point, claimedBy, ...rest }) => {
    const [x = -1, y = -1] = projection([...point]) ?? [];
    if (x < 0 || y < 0 || x > width || y > height || !claimedBy.some((id) => ids.has(id))) return [];
    const owner = ownerOf(point, scene);
    if (owner === undefined) return [];
    const isAlone = "itself" in rest && owner.shapes.every((name) => name === rest.itself);
    return isAlone ? [{ place }] : [{ place, state: owner.called }];
  });
}

/** Whose outline a place is in: what the state is called, and the names of the shapes that it is made of. */
function ownerOf(
  point: Point,
  { atlas, places }: Pick<Scene, "atlas" | "places">,
): { called: string; shapes: readonly string[] } | undefined {
  // What a story draws otherwise than the atlas comes first.
  const own = places.find(({ country, state }) => country.shape && state && isOn(point, state.shape, atlas));
  if (own) return { called: own.country.name, shapes: own.country.shape ?? [] };
  const owner = atlas.objects.countries.geometries.find((state) => isOn(point, state, atlas));
  return owner && { called: String(owner.id), shapes: [nameOfShape(owner)] };
}

/** To ask whether a point is in an outline takes long; most outlines are far off, which the boxes of their arcs tell. */
const isOn = (point: Point, state: Shape, atlas: Atlas): boolean =>
  state.arcs
    .map((arcs): Shape => ({ type: "MultiPolygon", arcs: [arcs] }))
    .filter((part) => isIn(boundsOfAll(arcsOf(part).flatMap((arc) => atlas.boxes[arc] ?? [])), point))
    .some((part) => geoContains(landOf(atlas, [part]), [...point]));
