import { textWidth, wrapText } from "../../../views/drawing/lettering.ts";
import { isSmall } from "./anchors.ts";
import { exitTo, type Frame } from "./frame.ts";
import type { Label } from "./label-candidates.ts";
import { boundsOf } from "./plane-geometry.ts";
import type { Place, MapSheet } from "./scene.ts";

/** Distance between lines of a name, by its size. */
export const lineHeight = 1.15;
/** Share of the map's width beyond which even a single word is broken. */
const widest = 0.4;

/** Names as a layout sets them; one of a place that is on no map has none. */
export function makeLabels(places: readonly Place[], frame: Frame, sheet: MapSheet): Label[] {
  const labels = places.map((place) => makeLabel(place, frame, sheet));
  return labels.filter(({ anchors, exit }) => anchors.length > 0 || exit);
}

function makeLabel(place: Place, frame: Frame, sheet: MapSheet): Label {
  const { country, outlines, anchors, middle } = place;
  const { size, crop, longestLine } = sheet;
  const isOutside = outlines.length === 0;
  const lines = breakName(country.name, longestLine).flatMap((line) => wrapText(line, crop.width * widest, size));
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = size * lineHeight * lines.length;
  const exit = isOutside && middle ? exitTo(middle, frame, crop) : undefined;
  const keptClear = isSmall(outlines) ? [...anchors, ...outlines.flat()] : anchors;
  return {
    id: country.id,
    isStrong: country.role.tone === "strong",
    lines,
    width,
    height,
    anchors,
    keptClear,
    rings: outlines,
    bounds: boundsOf(outlines.flat()),
    exit,
  };
}

/**
 * A name in at most two lines, broken where they come out most alike; in one if it is short enough. The first keeps the
 * space at its end.
 */
export function breakName(name: string, longest: number): string[] {
  const words = name.split(" ");
  if (name.length <= longest || words.length === 1) return [name];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const pairs = breaks.map((pair) => pair.map((part) => part.join(" ")));
  const longer = (lines: string[]): number => Math.max(...lines.map(({ length }) => length));
  const [first, second] = pairs.reduce((best, pair) => (longer(pair) < longer(best) ? pair : best));
  return [`${first ?? ""} `, second ?? ""];
}
