import type { ElementContent } from "hast";
import { s } from "hastscript";
import { doubtOf, knownOf } from "../../../story/dates.ts";
import type { Story } from "../../../story/story.ts";
import { page, wrapText } from "../../../views/drawing/lettering.ts";
import { drawing, textBlock, whole } from "../../../views/drawing/svg.ts";
import { mostNamed, type Drawn } from "../../../views/drawn.ts";
import { publicationInWords } from "../../../words/words-of.ts";
import { eventsOf } from "../model.ts";
import { eventWords } from "../words.ts";
import { cutsBetween, stretchesOf, monthTicks } from "./axis.ts";
import { drawLane, type DrawnLane } from "./draw-lane.ts";
import { flagAt, flagBlock, type Flag } from "./flags.ts";
import { markPaths } from "./marks.ts";
import { isSilentSince, lanesOf, frameOf } from "./frame.ts";

/** What came before and since publication, each event as exact as its date, in a row for the condition it bears on. */
export function timelineFigure(story: Story): Drawn {
  const finding = timelineFinding(story);
  const words = eventWords(story).timeline;
  const cuts = cutsBetween(stretchesOf(story));
  const description = [
    words.description(eventsOf(story).length),
    ...(cuts.length > 0 ? [words.leftOut(cuts)] : []),
  ].join(" ");
  const { height, content } = drawTimeline(story);
  return {
    finding,
    caption: captionOf(story),
    // On a phone the list of events below is the timeline: it stands in the order of time, with the same marks.
    drawing: drawing({ title: finding, description, width, height }, content),
  };
}

/** How the marks are to be read, of those that there are. */
function captionOf(story: Story): string {
  const { caption, pointed, dashed } = eventWords(story).timeline;
  const dates = eventsOf(story).map(({ date }) => date);
  const isPointed = dates.some((date) => knownOf(date) !== date);
  const isDashed = dates.some((date) => doubtOf(date) !== undefined);
  return [caption, ...(isPointed ? [pointed] : []), ...(isDashed ? [dashed] : [])].join(" ");
}

/**
 * How many of the events listed since the article bear on a precondition, and on which none does although an earlier one
 * did; where these are many, the drawing alone names them. What is listed is our choice, so nothing is said of what is
 * not.
 */
export function timelineFinding(story: Story): string {
  const since = eventsOf(story).filter(({ isBefore }) => !isBefore);
  const words = eventWords(story).finding;
  if (since.length === 0) return words.none;
  // What somebody has set is what must hold first; without any such thing nothing can bear on one.
  if (!story.things.some(({ by }) => by !== undefined)) return words.listed(since.length);
  const bearing = since.filter(({ condition }) => condition?.is).length;
  if (since.length === 1) return words.one(bearing === 1);
  const silent = lanesOf(story).filter((lane) => isSilentSince(lane) && lane.condition?.is);
  const labels = silent.map(({ condition }) => condition?.label ?? "");
  return words.several(since.length, bearing, bearing > 0 && labels.length <= mostNamed ? labels : []);
}

const { width, text, small, leading } = page;
const firstLine = 16;
const betweenLanes = 12;

/** Time from left to right; a row for each condition with events, the article as a line through all of them. */
function drawTimeline(story: Story): { content: ElementContent[]; height: number } {
  const words = eventWords(story).timeline;
  const frame = frameOf(story);
  const { axis, stretches, gap, published, asOf, walls, end } = frame;
  const article = flagAt(words.article(publicationInWords(story)), published.x + published.width, [], 0, text);
  const newest = flagAt(words.newestPage(story.newest), asOf.x, [published], 0);
  const newestY = firstLine + (meet(article, newest) ? article.lines.length : 0) * leading;
  const headEnd = Math.max(
    firstLine + (article.lines.length - 1) * leading,
    newestY + (newest.lines.length - 1) * leading,
  );
  const axisY = headEnd + 32;
  const lanes = lanesOf(story).reduce<DrawnLane[]>(
    (drawn, lane) => [...drawn, drawLane(lane, frame, (drawn.at(-1)?.bottom ?? axisY) + betweenLanes, words)],
    [],
  );
  const bottom = (lanes.at(-1)?.bottom ?? axisY) + 4;
  const ticks = monthTicks(frame, small, end, words);
  // Relative, so that it is the same for each row.
  const strokes = axis.stretches
    .map((stretch, index) => {
      const before = axis.stretches[index - 1];
      const jump = before ? `m${whole(stretch.start) - whole(before.end)} 0` : "";
      return `${jump}h${whole(Math.min(stretch.end, end)) - whole(stretch.start)}`;
    })
    .join("");
  const line = (y: number): string => `M${whole(axis.stretches[0]?.start ?? 0)} ${whole(y)}${strokes}`;
  // What is planned lies beyond a line of its own; without it, a longer tick ends what is known.
  const known = `M${whole(asOf.x)} ${newestY - 10}V${whole(walls.length > 1 ? bottom : axisY)}`;
  const content = [
    s("path", { class: "axis", d: line(axisY) + ticks.map(({ x }) => `M${whole(x)} ${axisY}v-6`).join("") + known }),
    s("path", { class: "lines", d: lanes.map(({ y, poles }) => line(y) + poles).join("") }),
    s("path", { class: "silent", d: lanes.map(({ silence }) => silence).join("") }),
    s("path", {
      class: "published",
      d: `M${whole(published.x)} 4h${whole(published.width)}V${whole(bottom)}h-${whole(published.width)}z`,
    }),
    ...markPaths(lanes.flatMap(({ marks }) => marks)),
    flagBlock(article, firstLine, "name"),
    s("g", { class: "soft", fontSize: small }, [
      ...ticks.flatMap(({ label }) => (label ? [s("text", { x: whole(label.x), y: axisY - 11 }, label.text)] : [])),
      flagBlock(newest, newestY),
      s(
        "g",
        { textAnchor: "middle" },
        cutsBetween(stretches).map(({ months }, index) =>
          textBlock(
            { x: (axis.stretches[index]?.end ?? 0) + gap / 2, y: axisY - 4, leading },
            wrapText(words.cut(months), gap, small),
          ),
        ),
      ),
    ]),
    s(
      "g",
      { fontSize: small },
      lanes.flatMap(({ flags }) => flags),
    ),
    ...lanes.map(({ name }) => name),
  ];
  return { content: [s("g", { class: "timeline-drawing", fontSize: text }, content)], height: bottom };
}

/** Whether two flags in one row would meet. */
function meet(one: Flag, other: Flag): boolean {
  const [a, b] = [one, other].map(({ x, side, width: wide }) => (side === "right" ? [x, x + wide] : [x - wide, x]));
  return (a?.[0] ?? 0) < (b?.[1] ?? 0) + 10 && (b?.[0] ?? 0) < (a?.[1] ?? 0) + 10;
}
