import type { Element } from "hast";
import { s } from "hastscript";
import { anchors } from "../../../story/anchors.ts";
import { textBlock } from "../../../views/drawing/text-block.ts";
import { wide } from "../../../views/drawing/type-sizes.ts";
import { wrapText } from "../../../views/drawing/wrap-text.ts";
import { whole } from "../../../views/drawing/whole.ts";
import { daySpan } from "./day-number.ts";
import { flagRows } from "./flag-rows.ts";
import { isSilentSince, type Lane } from "./lanes.ts";
import { girthOf, type Mark } from "./mark-paths.ts";
import { flagText, inset, nameWidth, type WideFrame } from "./wide-frame.ts";

const row = 25;
/** A day is drawn at least this wide, or it would not be seen. */
const thinnest = 3;

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

/** One row of the wide drawing: marks on a line, each with its name flying above it like a flag. */
export function drawLane(lane: Lane, { axis, published, asOf }: WideFrame, top: number): DrawnLane {
  const flags = lane.events.map((event) => {
    const { start, end } = daySpan(event.date);
    const x = axis.at(start);
    return { event, x, length: axis.at(end) - x, ...flagText(event.title) };
  });
  const since = published.x + published.width;
  const none = { x: since, ...flagText("none listed since") };
  const all = isSilentSince(lane) ? [...flags, none] : flags;
  const rows = flagRows(all);
  const names = wrapText(lane.condition?.label ?? "Other events", nameWidth - 16, wide.text);
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
        return s("a", { href: `#${anchors.event(event.id)}`, ...(event.isBefore && { class: "soft" }) }, [text]);
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
