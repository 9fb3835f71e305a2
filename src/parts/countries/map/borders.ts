import { geoContains } from "d3-geo";
import isoCountries from "i18n-iso-countries";
import { feature } from "topojson-client";
import type { Frame } from "./frame.ts";
import type { World } from "./world.ts";

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
