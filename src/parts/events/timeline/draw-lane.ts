import type { Element } from "hast";
import { s } from "hastscript";
import { daysOf, doubtOf, knownOf, type StoryDate } from "../../../story/dates.ts";
import { wide, wrapText } from "../../../views/drawing/lettering.ts";
import { textBlock, whole } from "../../../views/drawing/svg.ts";
import type { Event } from "../model.ts";
import { daySpan } from "./day-span.ts";
import type { EventWords } from "../words.ts";
import { flagText, inset, isSilentSince, nameWidth, type Lane, type TimelineFrame } from "./frame.ts";

const row = 25;
/** A day is drawn at least this wide, or it would not be seen. */
const thinnest = 3;

/** One row of the timeline, in pieces that are drawn in layers with those of all other rows. */
export interface DrawnLane {
  /** Where its line lies. */
  y: number;
  texts: Element[];
  marks: Mark[];
  /** Path data. */
  poles: string;
  /** Where nothing came for a condition for which something had come before. */
  silence: string;
}

/** One row: marks on a line, each with its name flying above it like a flag. */
export function drawLane(
  lane: Lane,
  { axis, published, asOf }: TimelineFrame,
  top: number,
  words: EventWords["timeline"],
): DrawnLane {
  const flags = lane.events.map((event) => {
    const { start, end } = daySpan(event.date);
    const [x, last] = [axis.at(start), axis.at(end)];
    const length = openSide(event.date) === "end" ? Math.max(last, asOf.x) - x : last - x;
    return { event, x, length, ...flagText(event.title) };
  });
  const since = published.x + published.width;
  const none = { x: since, ...flagText(words.noneSince) };
  const all = isSilentSince(lane) ? [...flags, none] : flags;
  const rows = flagRows(all);
  const names = wrapText(lane.condition?.label ?? words.other, nameWidth - 16, wide.text);
  const y = top + Math.max(names.length * wide.leading, (Math.max(...rows) + 1) * row + 6);
  /** Of a flag's topmost line. */
  const baseline = (index: number): number => y - 13 - (rows[index] ?? 0) * row;

  const texts = all.map(({ lines, x }, index) =>
    textBlock({ x: x + inset, y: baseline(index), leading: wide.leading }, lines),
  );
  return {
    y,
    texts: [
      textBlock({ x: 0, y: y + 4 - (names.length - 1) * wide.leading, leading: wide.leading, class: "name" }, names),
      ...texts.map((text, index) => {
        const event = flags[index]?.event;
        if (!event) return s("g", { class: "silent" }, [text]);
        return s("a", { href: `#${event.anchor}`, ...(event.isBefore && { class: "soft" }) }, [text]);
      }),
    ],
    marks: flags.map(({ event, x, length }) => {
      const height = girthOf(event);
      return { event, x, y: y - height / 2, width: Math.max(thinnest, length), height };
    }),
    poles: flags.map(({ x }, index) => `M${whole(x + 1)} ${whole(y)}V${whole(baseline(index) - 10)}`).join(""),
    silence: isSilentSince(lane) ? `M${whole(since + inset)} ${whole(y)}H${whole(asOf.x)}` : "",
  };
}

/** A text that starts at a place on an axis and runs to the right, in one line or more. */
interface Flag {
  x: number;
  width: number;
  lines: readonly string[];
}

const space = 12;

/**
 * Rows of the topmost lines of flags in the order of their places, counted upwards from the axis, so that no text meets
 * another or the pole of another: each flies above all later ones that stand below its text. Read downwards, flags are
 * in order of time.
 */
export function flagRows(flags: readonly Flag[]): number[] {
  const rows: number[] = [];
  for (const [index, { x, width, lines }] of [...flags.entries()].toReversed()) {
    const below = flags
      .slice(index + 1)
      .map((later, offset) => (later.x < x + width + space ? (rows[index + 1 + offset] ?? 0) : -1));
    rows[index] = Math.max(-1, ...below) + lines.length;
  }
  return rows;
}

/** A rectangle on the axis. */
interface Mark {
  event: Event;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a date has no end, or none that is known: its mark is pointed there. */
function openSide(date: StoryDate): "start" | "end" | undefined {
  const { first, last } = daysOf(date);
  return first === undefined ? "start" : last === undefined ? "end" : undefined;
}

/** A day, or days it took, is solid; where only the month, season or year is known, or a date is doubted, it stays open. */
const isOpen = ({ date }: Event): boolean =>
  !["day", "interval"].includes(knownOf(date).precision) || doubtOf(date) !== undefined;

/** How far a mark reaches across its axis: the less exact a date, the slimmer, so that both stay visible. */
const girthOf = ({ date }: Event): number =>
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
