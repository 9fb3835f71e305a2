import { geoContains } from "d3-geo";
import isoCountries from "i18n-iso-countries";
import { feature } from "topojson-client";
import { listInWords, capitalised, counted } from "../../../words/in-words.ts";
import { compassTo, type Frame } from "./frame.ts";
import type { Place, Scene } from "./scene.ts";
import type { World } from "./world.ts";

/** How to read the map, how it is projected, and whose borders it draws. */
export function mapCaption({ world, frame }: Scene): string {
  const [longitude, latitude] = frame.centre;
  const centre = `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`;
  const drawn = bordersDrawn(world, frame);
  return [
    `States and territories by their part in the article. Lambert’s azimuthal equal-area projection, centred on ${centre}.`,
    "Borders: Natural Earth, adapted by Visionscarto to United Nations views on Ukraine and Western Sahara.",
    ...inFours(drawn).map((some) => `They put ${listInWords(some)}.`),
    ...(drawn.length > 0 ? ["That is no position of this page."] : []),
  ].join(" ");
}

/** What the map shows, and who is out of sight; the table of countries has the rest in words. */
export function mapDescription(scene: Pick<Scene, "frame" | "places">): string {
  return [
    `${capitalised(counted(scene.places.length, "state"))} and territories; the table below lists them.`,
    ...outsideSentences(scene),
  ].join(" ");
}

/** More places in one sentence than four nobody keeps apart. */
const inFours = (items: readonly string[]): string[][] =>
  items.length === 0 ? [] : [items.slice(0, 4), ...inFours(items.slice(4))];

function outsideSentences({ frame, places }: Pick<Scene, "frame" | "places">): string[] {
  const outside = places.filter(({ outlines }) => outlines.length === 0);
  const towards = (place: Place): string => (place.middle ? compassTo(place.middle, frame) : "");
  const directions = [...new Set(outside.map(towards))];
  return directions.map((direction) => {
    const names = outside.filter((place) => towards(place) === direction).map(({ country }) => country.name);
    return `Outside the frame${direction && `, to the ${direction}`}: ${names.join(", ")}.`;
  });
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${String(Math.abs(value))}° ${value < 0 ? negative : positive}`;

/** Places whose border is disputed, each by a point well inside it: longitude, latitude. */
const disputed: { name: string; point: [number, number]; itself?: string }[] = [
  { name: "Crimea", point: [34.1, 45.1] },
  { name: "Abkhazia and South Ossetia", point: [41.1, 43] },
  { name: "Karabakh", point: [46.75, 39.82] },
  { name: "the Golan Heights", point: [35.8, 33] },
  { name: "the Halaib Triangle", point: [36, 22.3] },
  { name: "the West Bank and Gaza", point: [35.2, 31.9] },
  { name: "Western Sahara", point: [-13, 26.5], itself: "ESH" },
];

/** Where the borders drawn put a disputed place, asked of the data itself; nothing of places outside the frame. */
export function bordersDrawn(world: World, { projection, width, height }: Frame): string[] {
  const states = feature(world, world.objects.countries).features;
  return disputed.flatMap(({ name, point, itself }) => {
    const [x = -1, y = -1] = projection(point) ?? [];
    if (x < 0 || y < 0 || x > width || y > height) return [];
    const owner = states.find((state) => geoContains(state, point));
    if (owner === undefined) return [];
    if (itself && owner.id === isoCountries.alpha3ToNumeric(itself)) return [`${name} by itself`];
    return [`${name} in ${nameOf(owner.id)}`];
  });
}

function nameOf(id: string | number | undefined): string {
  const names: Record<string, string> = { "275": "Palestine" };
  return names[String(id)] ?? isoCountries.getName(String(id), "en", { select: "alias" }) ?? String(id);
}
