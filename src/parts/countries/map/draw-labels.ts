import type { Element } from "hast";
import { s } from "hastscript";
import { anchors } from "../../../story/anchors.ts";
import { isStrong, lineHeight } from "./make-labels.ts";
import type { Line, Point } from "./plane-geometry.ts";
import type { PlacedLabel, Sheet } from "./place-labels.ts";
import type { Place } from "./scene.ts";

/** Share of its size by which a line of type stands above its baseline. */
const ascent = 0.86;

/** Names, each a link to its country, with lines and dots to the states they do not stand on. */
export function drawLabels(placed: readonly PlacedLabel[], places: readonly Place[], { size }: Sheet): Element[] {
  const lines = placed.flatMap(({ leaders }) => leaders.map(stroke));
  const inside = placed.filter(({ label }) => !label.exit);
  const heads = placed
    .filter(({ label }) => label.exit)
    .flatMap(({ leaders }) => leaders.map((shaft) => head(shaft, size)));
  const dots = inside.flatMap(({ leaders }) => leaders.map(([from]) => `M${at(from)}h0`));
  return [
    s("path", { class: "map-leaders", d: [...lines, ...heads].join("") }),
    s("path", { class: "map-dots", d: dots.join(""), strokeWidth: Math.round(size * 0.32) }),
    s(
      "g",
      { class: "map-names" },
      placed.map((label) => drawLabel(label, places, size)),
    ),
  ];
}

function drawLabel({ label, box, align }: PlacedLabel, places: readonly Place[], size: number): Element {
  const place = places.find(({ country }) => country.id === label.id);
  const x = Math.round({ start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[align]);
  const y = Math.round(box.y + size * ascent);
  const [first = "", ...rest] = align === "end" ? spacesFirst(label.lines) : label.lines;
  const text = s("text", { x, y, ...(align !== "start" && { textAnchor: align }) }, [
    first,
    ...rest.map((line) => s("tspan", { x, dy: `${lineHeight}em` }, line)),
  ]);
  const strong = place && isStrong(place) ? { class: "strong" } : {};
  return s("a", { href: `#${anchors.country(label.id)}`, ...strong }, text);
}

/** Lines with the spaces between words where they do not move a line that is set by its end. */
const spacesFirst = (lines: readonly string[]): string[] =>
  lines.map((line, index) => (lines[index - 1]?.endsWith(" ") ? " " : "") + line.trimEnd());

/** The head of an arrow, at the first point of its shaft. */
function head([tip, tail]: Line, size: number): string {
  const angle = Math.atan2(tail[1] - tip[1], tail[0] - tip[0]);
  const barb = (turn: number): Point => [
    tip[0] + Math.cos(angle + turn) * size * 0.45,
    tip[1] + Math.sin(angle + turn) * size * 0.45,
  ];
  return `M${at(barb(0.6))}L${at(tip)}L${at(barb(-0.6))}`;
}

/** A straight line, its end told from its start, which weighs less. */
function stroke([from, to]: Line): string {
  const [x, y] = from.map(Math.round) as [number, number];
  return `M${x} ${y}l${Math.round(to[0]) - x} ${Math.round(to[1]) - y}`;
}

const at = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
