import type { Element } from "hast";
import { s } from "hastscript";
import { page, wrapEvenly } from "../../../views/drawing/lettering.ts";
import { textBlock, whole } from "../../../views/drawing/svg.ts";
import type { Event } from "../model.ts";
import { daySpan } from "./day-span.ts";
import { girthOf, openSide, type Mark } from "./marks.ts";
import type { EventWords } from "../words.ts";
import { flagAt, flagBlock, flagRows, inset, leftFlagRows, type Flag } from "./flags.ts";
import { isSilentSince, nameWidth, type Lane, type TimelineFrame } from "./frame.ts";

const { text: nameSize, leading } = page;
/** A day is drawn at least this wide, or it would not be seen. */
const thinnest = 3;
/** Baselines nearest to a row’s line: of what flies above it, and of what hangs below it. */
const above = 12;
const below = 20;

/** One row of the timeline, in pieces that are drawn in layers with those of all other rows. */
export interface DrawnLane {
  /** Where its line lies. */
  y: number;
  bottom: number;
  name: Element;
  flags: Element[];
  marks: Mark[];
  /** Path data. */
  poles: string;
  /** Where nothing came for a condition for which something had come before. */
  silence: string;
}

/** A flag with where its first line stands, seen from the row’s line, and its looks. */
interface Placed {
  flag: Flag;
  first: number;
  /** None of those words that say that nothing came. */
  event: Event | undefined;
}

/** One row: marks on a line, each with its name flying above it like a flag, or hanging below where it has more room. */
export function drawLane(lane: Lane, frame: TimelineFrame, top: number, words: EventWords["timeline"]): DrawnLane {
  const { axis, published, asOf, walls } = frame;
  const since = published.x + published.width;
  const isSilent = isSilentSince(lane);
  const flags = [
    ...lane.events.map((event) => ({
      event,
      flag: flagAt(event.title, axis.at(daySpan(event.date).start), walls, nameWidth),
    })),
    ...(isSilent ? [{ event: undefined, flag: flagAt(words.noneSince, since, walls, nameWidth) }] : []),
  ];
  const placed = [...placeAbove(flags), ...placeBelow(flags)];
  const names = wrapEvenly(lane.condition?.label ?? words.other, nameWidth - 16, nameSize);
  const half = ((names.length - 1) * leading) / 2;
  const reach = placed.map(({ flag, first }) => [first, first + (flag.lines.length - 1) * leading] as const);
  const y = top + Math.max(half + 12, ...reach.map(([first]) => 12 - first));
  return {
    y,
    bottom: y + Math.max(half + 5, ...reach.map(([, last]) => last + 5)),
    name: textBlock({ x: 0, y: y + 5 - half, leading, class: "name" }, names),
    flags: placed.map(({ flag, first, event }) => {
      const block = flagBlock(flag, y + first);
      if (!event) return s("g", { class: "silent" }, [block]);
      return s("a", { href: `#${event.anchor}`, ...(event.isBefore && { class: "soft" }) }, [block]);
    }),
    marks: lane.events.map((event) => {
      const { start, end } = daySpan(event.date);
      const [x, last] = [
        axis.at(start),
        openSide(event.date) === "end" ? Math.max(axis.at(end), asOf.x) : axis.at(end),
      ];
      const height = girthOf(event);
      return { event, x, y: y - height / 2, width: Math.max(thinnest, last - x), height };
    }),
    poles: placed
      .filter(({ event }) => event)
      .map(({ flag: { x, side, lines }, first }) => {
        const end = side === "right" ? first - 10 : first + (lines.length - 1) * leading;
        return `M${whole(x + 1)} ${whole(y)}V${whole(y + end)}`;
      })
      .join(""),
    silence: isSilent ? `M${whole(since + inset)} ${whole(y)}H${whole(asOf.x)}` : "",
  };
}

type Flown = Omit<Placed, "first">;

function placeAbove(flags: readonly Flown[]): Placed[] {
  const flown = flags.filter(({ flag }) => flag.side === "right");
  const rows = flagRows(flown.map(({ flag }) => flag));
  return flown.map((each, index) => ({ ...each, first: -above - (rows[index] ?? 0) * leading }));
}

function placeBelow(flags: readonly Flown[]): Placed[] {
  const hung = flags.filter(({ flag }) => flag.side === "left");
  const rows = leftFlagRows(hung.map(({ flag }) => flag));
  return hung.map((each, index) => ({
    ...each,
    first: below + ((rows[index] ?? 0) - each.flag.lines.length + 1) * leading,
  }));
}
