import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { anchors } from "../../story/anchors.ts";
import type { Story } from "../../story/story.ts";
import { textBlock } from "../lettering/text-block.ts";
import { narrow } from "../lettering/type-sizes.ts";
import { round } from "../svg.ts";
import { daySpan } from "./day-number.ts";
import { girthOf, markPaths, type Mark } from "./mark-paths.ts";
import { textLeft } from "./narrow-items.ts";
import { middle, narrowLayout, type PlacedItem } from "./narrow-layout.ts";

const axisX = 13;
const thinnest = 2.5;

/** Time from top to bottom, in scale; a thin line leads from each mark to its name. */
export function narrowTimeline(story: Story): { content: ElementContent[]; height: number } {
  const { axis, items, height } = narrowLayout(story);
  const spanOf = ({ start, end }: { start: string; end: string }): { y: number; height: number } => {
    const span = daySpan({ start, end });
    const y = axis.at(span.start);
    return { y, height: Math.max(thinnest, axis.at(span.end) - y) };
  };
  const marks = story.events.map((event): Mark => {
    const width = 16 * girthOf(event);
    return { event, x: axisX - width / 2, width, ...spanOf(event.date) };
  });
  const article = spanOf(story.article.published);
  const line = axis.stretches.map(({ start, end }) => `M${axisX} ${round(start)}V${round(end)}`).join("");
  const leaders = items
    .map(({ mark, top }) => `M24 ${round(mark + 1)}L${textLeft - 7} ${round(top + middle)}`)
    .join("");
  const content = [
    s("text", { class: "soft", y: 13, fontSize: narrow.small }, ["Bold: bears on a condition of the argument"]),
    s("path", { class: "axis", d: line }),
    s("path", { class: "lines", d: leaders }),
    s("path", { class: "published", d: `M0 ${round(article.y)}h26v${round(article.height)}h-26z` }),
    ...markPaths(marks),
    ...items.flatMap(itemTexts),
  ];
  return { content: [s("g", { class: "timeline-drawing", fontSize: narrow.text }, content)], height };
}

function itemTexts(item: PlacedItem): Element[] {
  const { kind, event, heading, lines, top } = item;
  const date = s("text", { class: "soft", x: textLeft, y: round(top + 13), fontSize: narrow.small }, heading);
  if (kind === "cut") return [date];
  const y = top + 13 + narrow.leading;
  const looks = kind === "article" || event?.condition ? { class: "name" } : {};
  const name = textBlock({ x: textLeft, y, leading: narrow.leading, ...looks }, lines);
  if (!event) return [date, name];
  return [s("a", { href: `#${anchors.event(event.id)}`, ...(event.isBefore && { class: "soft" }) }, [date, name])];
}
