import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { textBlock } from "../lettering/text-block.ts";
import { wide } from "../lettering/type-sizes.ts";
import { round } from "../svg.ts";
import { cutsBetween } from "./cuts.ts";
import { lanesOf } from "./lanes.ts";
import { markPaths } from "./mark-paths.ts";
import { monthTicks } from "./month-ticks.ts";
import { gap, inset, wideFrame } from "./wide-frame.ts";
import { drawLane, type DrawnLane } from "./wide-lane.ts";

const axisY = 62;
const betweenLanes = 26;

/** Time from left to right; a row for each condition with events, the article as a line through all of them. */
export function wideTimeline(story: Story): { content: ElementContent[]; height: number } {
  const frame = wideFrame(story);
  const { axis, stretches, published, asOf } = frame;
  const lanes = lanesOf(story).reduce<DrawnLane[]>(
    (drawn, lane) => [...drawn, drawLane(lane, frame, (drawn.at(-1)?.y ?? axisY) + betweenLanes)],
    [],
  );
  const bottom = (lanes.at(-1)?.y ?? axisY) + 14;
  const ticks = monthTicks(axis, stretches, wide.small, asOf.x - inset);
  const line = (y: number): string =>
    axis.stretches.map(({ start, end }) => `M${round(start)} ${round(y)}H${round(Math.min(end, asOf.x))}`).join("");
  const content = [
    s("path", { class: "axis", d: line(axisY) + ticks.map(({ x }) => `M${round(x)} ${axisY}v-6`).join("") }),
    s("path", { class: "lines", d: lanes.map(({ y }) => line(y)).join("") }),
    s("path", { class: "lines", d: lanes.map(({ poles }) => poles).join("") }),
    s("path", { class: "silent", d: lanes.map(({ silence }) => silence).join("") }),
    s("path", {
      class: "published",
      d: `M${round(published.x)} 6h${round(published.width)}V${round(bottom)}h-${round(published.width)}z`,
    }),
    ...markPaths(lanes.flatMap(({ marks }) => marks)),
    s("text", { class: "name", x: round(published.x + published.width + inset), y: 18 }, published.label),
    s("g", { class: "soft", fontSize: wide.small }, [
      ...ticks.flatMap(({ x, label }) => (label ? [s("text", { x: round(x), y: axisY - 11 }, label)] : [])),
      s("text", { x: round(asOf.x + inset), y: axisY + 4 }, asOf.label),
      s(
        "g",
        { textAnchor: "middle" },
        cutsBetween(stretches).map(({ length }, index) =>
          textBlock({ x: (axis.stretches[index]?.end ?? 0) + gap / 2, y: axisY - 4, leading: 17 }, [
            length,
            "left out",
          ]),
        ),
      ),
    ]),
    ...lanes.flatMap(({ texts }) => texts),
  ];
  return { content: [s("g", { class: "timeline-drawing", fontSize: wide.text }, content)], height: bottom };
}
