import { textWidth } from "../../../views/drawing/text-width.ts";
import { wrapText } from "../../../views/drawing/wrap-text.ts";
import { anchorPoint } from "./anchor-point.ts";
import { breakName } from "./break-name.ts";
import type { Frame } from "./frame.ts";
import type { Label } from "./label-candidates.ts";
import { exitTo } from "./outside.ts";
import { distance, ringArea, type Point } from "./points.ts";
import { groupOf } from "./role-groups.ts";
import type { Place } from "./scene.ts";
import type { MapSheet } from "./sheets.ts";

/** Distance between lines of a name, by its size. */
export const lineHeight = 1.15;
/** Share of the map's width beyond which even a single word is broken. */
const widest = 0.4;
/** A state smaller than this, in square units, is shown in all its parts: one would not stand for the others. */
const small = 170;
/** Distance from which two parts can be told apart. */
const apart = 4;

/** Names as a layout sets them; one of a place that is on no map has none. */
export function makeLabels(places: readonly Place[], frame: Frame, sheet: MapSheet): Label[] {
  const labels = places.map((place) => makeLabel(place, frame, sheet));
  return labels.filter(({ anchors, exit }) => anchors.length > 0 || exit);
}

/** Whether a name is set in strong type: those the story names as candidates. */
export const isStrong = ({ country }: Place): boolean => groupOf(country).id === "candidate";

function makeLabel(place: Place, frame: Frame, sheet: MapSheet): Label {
  const { country, outlines, middle } = place;
  const { size, crop, longestLine } = sheet;
  const isOutside = outlines.length === 0;
  const lines = breakName(country.name, longestLine).flatMap((line) => wrapText(line, crop.width * widest, size));
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = size * lineHeight * lines.length;
  const exit = isOutside && middle ? exitTo(middle, frame, crop) : undefined;
  const anchors = isOutside ? [] : anchorsOf(place);
  const keptClear = isSmall(place) ? [...anchors, ...outlines.flat()] : anchors;
  return { id: country.id, lines, width, height, anchors, keptClear, rings: outlines, exit };
}

const isSmall = ({ outlines: [largest = []] }: Place): boolean => ringArea(largest) < small;

function anchorsOf(place: Place): Point[] {
  const { outlines, parts } = place;
  if (!isSmall(place)) return outlines.slice(0, 1).map(anchorPoint);
  return parts.filter((part, index) => parts.slice(0, index).every((earlier) => distance(part, earlier) > apart));
}
