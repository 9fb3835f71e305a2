import type { Country } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";

import { textWidth } from "../../../views/drawing/text-width.ts";
import { groupLabel, type RoleGroup } from "./role-groups.ts";
import type { MapSheet } from "./sheets.ts";

/** Distances by the size of type: from row to row, and from a swatch to its text and on to the next swatch. */
const [rowHeight, beforeText, afterText] = [1.7, 2.3, 1.4];

/** What the shadings mean: those that occur, in rows below the map. */
export function drawLegend(
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
