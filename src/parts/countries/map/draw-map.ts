import { countryKind } from "../schema.ts";
import { anchorOf } from "../../../story/kinds.ts";
import type { Element } from "hast";
import { s } from "hastscript";
import { textWidth, wrapEvenly } from "../../../views/drawing/lettering.ts";
import { partFor } from "../../../views/drawing/mirror.ts";
import { drawing, spacesFirst, textBlock, type Description } from "../../../views/drawing/svg.ts";
import type { Story } from "../../../story/story.ts";
import { directionOf } from "../../../words/direction.ts";
import type { Tone } from "../tones.ts";
import { shadingOf, toneLabel, tonesOf } from "./draw-shapes.ts";
import { before } from "./label-candidates.ts";
import { lineHeight, makeLabels } from "./make-labels.ts";
import { placeLabels, type PlacedLabel, type Sheet } from "./place-labels.ts";
import type { Line, Point } from "./plane-geometry.ts";
import type { MapSheet, Scene } from "./scene.ts";

/** What the map is called, and the story that it is of. */
type Named = Pick<Description, "title" | "description"> & { story: Story };

/**
 * The map in one of its layouts.
 * @param shapes the states and their shadings, or what refers to those of another layout on the same page
 */
export function drawMap(named: Named, scene: Scene, sheet: MapSheet, shapes: Element[]): Element {
  const { title, description, story } = named;
  const { crop } = sheet;
  const drawn = tonesOf(scene);
  const placed = placeLabels(makeLabels(scene.places, scene.frame, sheet), sheet);
  const top = Math.floor(Math.min(crop.y, ...placed.map(({ box }) => box.y)));
  const bottom = Math.ceil(Math.max(crop.y + crop.height, ...placed.map(({ box }) => box.y + box.height)));
  const legend = drawLegend(
    drawn.map((tone) => ({ tone, label: toneLabel(tone, story) })),
    sheet,
    bottom,
  );
  const height = bottom - top + legend.height;
  const content = [
    ...shapes,
    ...drawLabels(placed, sheet),
    partFor(directionOf(story.language), legend.element, 2 * crop.x + crop.width),
  ];
  const scale = Math.round((sheet.width / crop.width) * 1000) / 1000;
  const transform = `scale(${scale})translate(${-crop.x} ${-top})`;
  return drawing({ title, description, width: sheet.width, height: height * scale }, [
    s("g", { transform, fontSize: sheet.size }, content),
  ]);
}

/** Distances by the size of type: from row to row, and from a swatch to its text and on to the next swatch. */
const [rowHeight, beforeText, afterText] = [1.7, 2.3, 1.4];

/** What the shadings mean: those that occur, in rows below the map. */
function drawLegend(
  entries: readonly { tone: Tone; label: string }[],
  { crop, size, legendColumns }: MapSheet,
  bottom: number,
): { element: Element; height: number } {
  const widths = columnWidths(
    entries.map(({ label }) => label),
    size,
    legendColumns,
  );
  const isRoomy = sum(widths) <= crop.width;
  const columns = isRoomy ? widths : widths.map(() => crop.width / legendColumns);
  const labels = entries.map(({ label }, index) =>
    isRoomy
      ? [label]
      : wrapEvenly(label, (columns[index % legendColumns] ?? 0) - size * (beforeText + afterText), size),
  );
  const rows = Array.from({ length: Math.ceil(entries.length / legendColumns) }, (_, row) => {
    const lines = labels.slice(row * legendColumns, (row + 1) * legendColumns).map(({ length }) => length);
    return size * (rowHeight + (Math.max(...lines) - 1) * lineHeight);
  });
  const drawn = entries.flatMap(({ tone }, index) => {
    const x = Math.round(crop.x + sum(columns.slice(0, index % legendColumns)));
    const y = Math.round(bottom + size + sum(rows.slice(0, Math.floor(index / legendColumns))));
    const swatch = { x, y, width: Math.round(size * 1.8), height: Math.round(size * 1.1) };
    const place = { x: Math.round(x + size * beforeText), y: Math.round(y + size * 0.92), leading: size * lineHeight };
    return [s("rect", { ...swatch, fill: shadingOf(tone) }), textBlock(place, labels[index] ?? [])];
  });
  const element = s("g", { class: "map-legend" }, drawn);
  return { element, height: Math.round(size + sum(rows)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How wide columns are: each as its longest text. */
function columnWidths(texts: readonly string[], size: number, count: number): number[] {
  const column = (of: number): string[] => texts.filter((_, index) => index % count === of);
  return Array.from({ length: count }, (_, of) =>
    Math.max(0, ...column(of).map((text) => textWidth(text, size) + size * (beforeText + afterText))),
  );
}

/** Share of its size by which a line of type stands above its baseline. */
const ascent = 0.86;

/** Names, each a link to its country, with lines and dots to the states they do not stand on. */
function drawLabels(placed: readonly PlacedLabel[], { size }: Sheet): Element[] {
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
      placed.map((label) => drawLabel(label, size)),
    ),
  ];
}

function drawLabel({ label, box, align }: PlacedLabel, size: number): Element {
  const x = Math.round(box.x + box.width * before[align]);
  const y = Math.round(box.y + size * ascent);
  const [first = "", ...rest] = align === "end" ? spacesFirst(label.lines) : label.lines;
  const text = s("text", { x, y, ...(align !== "start" && { textAnchor: align }) }, [
    first,
    ...rest.map((line) => s("tspan", { x, dy: `${lineHeight}em` }, line)),
  ]);
  return s("a", { href: `#${anchorOf(countryKind, label.id)}`, ...(label.isStrong && { class: "strong" }) }, text);
}

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
