import type { Element } from "hast";
import { s } from "hastscript";
import { textWidth } from "../../../views/drawing/lettering.ts";
import { drawing, type Description } from "../../../views/drawing/svg.ts";
import type { Country } from "../model.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawPatterns, drawShapes, reuseShapes } from "./draw-shapes.ts";
import { makeLabels } from "./make-labels.ts";
import { placeLabels } from "./place-labels.ts";
import { groupOf, roleGroups, groupLabel, type RoleGroup } from "./role-groups.ts";
import type { Scene } from "./scene.ts";
import type { MapSheet } from "./sheets.ts";

/** What the map is called; its id keeps the ids of patterns and outlines apart. */
type Called = Pick<Description, "title" | "description"> & { id: string };

/**
 * The map in one of its layouts.
 * @param isFirst whether it brings the outlines; a second one on the same page refers to them
 */
export function drawMap(called: Called, scene: Scene, sheet: MapSheet, isFirst: boolean): Element {
  const { id, title, description } = called;
  const { crop } = sheet;
  const countries = scene.places.map(({ country }) => country);
  const groups = roleGroups.filter((group) => countries.some((country) => groupOf(country) === group));
  const placed = placeLabels(makeLabels(scene.places, scene.frame, sheet), sheet);
  const top = Math.floor(Math.min(crop.y, ...placed.map(({ box }) => box.y)));
  const bottom = Math.ceil(Math.max(crop.y + crop.height, ...placed.map(({ box }) => box.y + box.height)));
  const legend = drawLegend(id, groups, countries, sheet, bottom);
  const height = bottom - top + legend.height;
  const content = [
    ...(isFirst ? drawShapes(id, scene) : reuseShapes(id, scene)),
    ...drawLabels(placed, scene.places, sheet),
    legend.element,
  ];
  const scale = Math.round((sheet.width / crop.width) * 1000) / 1000;
  const transform = `scale(${scale})translate(${-crop.x} ${-top})`;
  return drawing({ title, description, width: sheet.width, height: height * scale }, [
    drawPatterns(id, groups, isFirst ? 1 : 3),
    s("g", { transform, fontSize: sheet.size }, content),
  ]);
}

/** Distances by the size of type: from row to row, and from a swatch to its text and on to the next swatch. */
const [rowHeight, beforeText, afterText] = [1.7, 2.3, 1.4];

/** What the shadings mean: those that occur, in rows below the map. */
function drawLegend(
  id: string,
  groups: readonly RoleGroup[],
  countries: readonly Country[],
  { crop, size, legendColumns }: MapSheet,
  bottom: number,
): { element: Element; height: number } {
  const top = bottom + size;
  const columns = columnsOf(
    groups.map((group) => groupLabel(group, countries)),
    size,
    legendColumns,
  );
  const entries = groups.flatMap((group, index) => {
    const x = Math.round(crop.x + (columns[index % legendColumns] ?? 0));
    const y = Math.round(top + Math.floor(index / legendColumns) * size * rowHeight);
    const swatch = { x, y, width: Math.round(size * 1.8), height: Math.round(size * 1.1) };
    const text = { x: Math.round(x + size * beforeText), y: Math.round(y + size * 0.92) };
    return [s("rect", { ...swatch, fill: `url(#${id}-${group.id})` }), s("text", text, groupLabel(group, countries))];
  });
  const element = s("g", { class: "map-legend" }, entries);
  return { element, height: Math.round(size + Math.ceil(groups.length / legendColumns) * size * rowHeight) };
}

/** Where columns begin: each is as wide as its longest text. */
function columnsOf(texts: readonly string[], size: number, count: number): number[] {
  const column = (of: number): string[] => texts.filter((_, index) => index % count === of);
  const widths = Array.from({ length: count }, (_, of) =>
    Math.max(0, ...column(of).map((text) => textWidth(text, size) + size * (beforeText + afterText))),
  );
  return widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
}
