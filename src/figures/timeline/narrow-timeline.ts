import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { anchors } from "../../story/anchors.ts";
import type { Story } from "../../story/story.ts";
import { narrow } from "../lettering/type-sizes.ts";
import { whole } from "../lettering/whole.ts";
import { daySpan } from "./day-number.ts";
import { girthOf, markPaths, type Mark } from "./mark-paths.ts";
import { textLeft } from "./narrow-items.ts";
import { middle, narrowLayout, type PlacedItem } from "./narrow-layout.ts";

const axisX = 13;
const thinnest = 3;

/** Time from top to bottom, in scale; a thin line leads from each mark to its name. */
export function narrowTimeline(story: Story): { content: ElementContent[]; height: number } {
  const { axis, items, height } = narrowLayout(story);
  const spanOf = ({ start, end }: { start: string; end: string }): { y: number; height: number } => {
    const span = daySpan({ start, end });
    const y = axis.at(span.start);
    return { y, height: Math.max(thinnest, axis.at(span.end) - y) };
  };
  const marks = story.events.map((event): Mark => {
    const width = girthOf(event);
    return { event, x: axisX - width / 2, width, ...spanOf(event.date) };
  });
  const article = spanOf(story.article.published);
  const line = axis.stretches.map(({ start, end }) => `M${axisX} ${whole(start)}V${whole(end)}`).join("");
  const leaders = items
    .map(({ mark, top }) => `M24 ${whole(mark + 1)}L${textLeft - 7} ${whole(top + middle)}`)
    .join("");
  const content = [
    s("text", { class: "soft", y: 13, fontSize: narrow.small }, ["Bold: bears on a condition of the argument"]),
    s("path", { class: "axis", d: line }),
    s("path", { class: "lines", d: leaders }),
    s("path", { class: "published", d: `M0 ${whole(article.y)}h26v${whole(article.height)}h-26z` }),
    ...markPaths(marks),
    ...items.map(itemTexts),
  ];
  return { content: [s("g", { class: "timeline-drawing", fontSize: narrow.text }, content)], height };
}

function itemTexts({ kind, event, heading, lines, top }: PlacedItem): Element {
  const isBold = kind === "article" || event?.condition !== undefined;
  const text = s("text", { x: textLeft, y: whole(top + 13) }, [
    s("tspan", { class: "soft" }, `${heading} `),
    ...lines.map((line) => s("tspan", { ...(isBold && { class: "name" }), x: textLeft, dy: narrow.leading }, line)),
  ]);
  if (!event) return text;
  return s("a", { href: `#${anchors.event(event.id)}`, ...(event.isBefore && { class: "soft" }) }, [text]);
}
