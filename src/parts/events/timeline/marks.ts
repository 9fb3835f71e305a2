import type { Element } from "hast";
import { s } from "hastscript";
import { daysOf, doubtOf, knownOf, type StoryDate } from "../../../story/dates.ts";
import { whole } from "../../../views/drawing/svg.ts";
import type { Event } from "../model.ts";

/** A rectangle on the axis. */
export interface Mark {
  event: Event;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a date has no end, or none that is known: its mark is pointed there. */
export function openSide(date: StoryDate): "start" | "end" | undefined {
  const { first, last } = daysOf(date);
  return first === undefined ? "start" : last === undefined ? "end" : undefined;
}

/** A day, or days it took, is solid; where only the month, season or year is known, or a date is doubted, it stays open. */
const isOpen = ({ date }: Event): boolean =>
  !["day", "interval"].includes(knownOf(date).precision) || doubtOf(date) !== undefined;

/** How far a mark reaches across its axis: the less exact a date, the slimmer, so that both stay visible. */
export const girthOf = ({ date }: Event): number =>
  ({ day: 14, interval: 14, month: 10, season: 6, year: 4, decade: 4 })[knownOf(date).precision];

/** Its looks: after the article or before, on a condition or not, sure of its days or not. */
function looksOf(event: Event): string {
  const time = event.isBefore ? "before" : event.condition ? "bearing" : "since";
  const looks = isOpen(event) ? `${time} open` : time;
  return doubtOf(event.date) ? `${looks} doubted` : looks;
}

/** All marks that look alike are one shape, which keeps the page light. */
export function markPaths(marks: readonly Mark[]): Element[] {
  const groups = Map.groupBy(marks, ({ event }) => looksOf(event));
  // Days lie within months and seasons, and must not be hidden by them.
  const openFirst = [...groups].toSorted(([a], [b]) => Number(b.includes("open")) - Number(a.includes("open")));
  return openFirst.map(([looks, group]) =>
    s("path", {
      class: looks,
      ...(looks.endsWith("doubted") && { strokeDasharray: "3 2" }),
      d: group.map(outline).join(""),
    }),
  );
}

/** So far a mark reaches on where its time has no end. */
const tip = 7;

/** A rectangle, with a point where its time has no end. */
function outline({ event, x, y, width, height }: Mark): string {
  const side = openSide(event.date);
  const right = side === "end" ? `l${tip} ${whole(height / 2)}l-${tip} ${whole(height / 2)}` : `v${whole(height)}`;
  const left = side === "start" ? `l-${tip} -${whole(height / 2)}` : "";
  return `M${whole(x)} ${whole(y)}h${whole(width)}${right}h-${whole(width)}${left}z`;
}
