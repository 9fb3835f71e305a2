import { listInWords } from "../../../words/in-words.ts";
import { capitalised, counted } from "../../../words/in-words.ts";
import { bordersDrawn } from "./borders.ts";
import { compassTo } from "./outside.ts";
import type { Place, Scene } from "./scene.ts";

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
