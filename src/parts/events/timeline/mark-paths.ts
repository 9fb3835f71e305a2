import type { Event } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";

import { whole } from "../../../views/drawing/whole.ts";

/** A rectangle on the axis. */
export interface Mark {
  event: Event;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A day, or days it took, is solid; where only the month, season or year is known, the mark stays open. */
const isOpen = ({ date }: Event): boolean => date.precision !== "day" && date.precision !== "interval";

/** How far a mark reaches across its axis: the less exact a date, the slimmer, so that both stay visible. */
export const girthOf = ({ date }: Event): number =>
  ({ day: 14, interval: 14, month: 10, season: 6, year: 4 })[date.precision];

/** Its looks: after the article or before, on a condition or not, sure of its days or not. */
function looksOf(event: Event): string {
  const time = event.isBefore ? "before" : event.condition ? "bearing" : "since";
  return isOpen(event) ? `${time} open` : time;
}

/** All marks that look alike are one shape, which keeps the page light. */
export function markPaths(marks: readonly Mark[]): Element[] {
  const groups = Map.groupBy(marks, ({ event }) => looksOf(event));
  // Days lie within months and seasons, and must not be hidden by them.
  const openFirst = [...groups].toSorted(([a], [b]) => Number(b.includes("open")) - Number(a.includes("open")));
  return openFirst.map(([looks, group]) => s("path", { class: looks, d: group.map(rectangle).join("") }));
}

const rectangle = ({ x, y, width, height }: Mark): string =>
  `M${whole(x)} ${whole(y)}h${whole(width)}v${whole(height)}h-${whole(width)}z`;
