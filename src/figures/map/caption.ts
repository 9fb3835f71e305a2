import { listInWords } from "../wording/in-words.ts";
import { bordersDrawn } from "./borders.ts";
import { compassTo } from "./outside.ts";
import { groupLabel, groupOf, roleGroups } from "./role-groups.ts";
import type { Place, Scene } from "./scene.ts";

/** How to read the map, how it is projected, and whose borders it draws. */
export function mapCaption({ world, frame, places }: Scene): string {
  const [longitude, latitude] = frame.centre;
  const centre = `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`;
  const drawn = bordersDrawn(world, frame);
  return [
    "States and territories by the part the article gives them.",
    ...outsideSentences({ frame, places }),
    `Lambert’s azimuthal equal-area projection, centred on ${centre}.`,
    "Borders: Natural Earth, adapted by Visionscarto to United Nations views on Ukraine and Western Sahara.",
    ...(drawn.length > 0 ? [`They put ${listInWords(drawn)}; that is no position of this page.`] : []),
  ].join(" ");
}

/** The same as the map in words: who plays which part, and who is out of sight. */
export function mapDescription(scene: Pick<Scene, "frame" | "places">): string {
  const countries = scene.places.map(({ country }) => country);
  const parts = roleGroups.flatMap((group) => {
    const names = countries.filter((country) => groupOf(country) === group).map(({ name }) => name);
    return names.length > 0 ? [`${groupLabel(group, countries)}: ${names.join(", ")}.`] : [];
  });
  return [...parts, ...outsideSentences(scene)].join(" ");
}

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
