import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";
import type { Figure } from "../figure.ts";
import { narrow, wide } from "../lettering/type-sizes.ts";
import { drawing } from "../svg.ts";
import { counted, listInWords } from "../wording/in-words.ts";
import { cutsBetween } from "./cuts.ts";
import { distanceFrom } from "./distance.ts";
import { narrowTimeline } from "./narrow-timeline.ts";
import { stretchesOf } from "./stretches.ts";
import { timelineFinding } from "./timeline-finding.ts";
import { wideTimeline } from "./wide-timeline.ts";

/** What came before and since publication, each event as exact as its date, in a row for the condition it bears on. */
export function timelineFigure(story: Story): Figure {
  const finding = timelineFinding(story);
  const description = `${counted(story.events.length, "dated event")} against the article’s date.`;
  const [across, down] = [wideTimeline(story), narrowTimeline(story)];
  const named = { title: finding, description };
  return {
    id: "timeline",
    finding,
    caption: captionOf(story),
    asOf: story.asOf,
    drawing: drawing({ ...named, id: "timeline-wide", width: wide.width, height: across.height }, across.content),
    narrowDrawing: drawing({ ...named, id: "timeline-narrow", width: narrow.width, height: down.height }, down.content),
    data: {
      columns: ["event", "date", "first day", "last day", "distance", "condition", "references"],
      rows: story.events.map(({ title, date, condition, references }) => [
        title,
        formatDate(date),
        date.start,
        date.end,
        distanceFrom(story.article.published, date),
        condition?.label ?? "",
        references.map(({ url }) => url).join(" "),
      ]),
    },
  };
}

function captionOf(story: Story): string {
  const cuts = cutsBetween(stretchesOf(story)).map(({ months }) => months);
  return [
    "A solid mark covers the days of an event, an open one its month or season; grey came before the article.",
    ...(cuts.length > 0 ? [`One scale; ${listInWords(cuts)}, without an event listed, is left out.`] : []),
  ].join(" ");
}
