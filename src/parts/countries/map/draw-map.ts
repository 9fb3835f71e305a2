import type { Element } from "hast";
import { s } from "hastscript";
import type { Description } from "../../../views/drawing/svg.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawPatterns, drawShapes, reuseShapes } from "./draw-shapes.ts";
import { makeLabels } from "./make-labels.ts";
import { placeLabels } from "./place-labels.ts";
import { groupOf, roleGroups } from "./role-groups.ts";
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
