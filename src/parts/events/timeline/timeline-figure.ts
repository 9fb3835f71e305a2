import { eventsOf } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { eventTable } from "../views.ts";
import type { Figure } from "../../../views/figure.ts";
import { wide } from "../../../views/drawing/lettering.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { counted, listInWords } from "../../../words/in-words.ts";
import { cutsBetween, stretchesOf } from "./axis.ts";
import { timelineFinding } from "./timeline-finding.ts";
import { wideTimeline } from "./wide-timeline.ts";

/** What came before and since publication, each event as exact as its date, in a row for the condition it bears on. */
export function timelineFigure(story: Story): Figure {
  const finding = timelineFinding(story);
  const cuts = cutsBetween(stretchesOf(story)).map(({ months }) => months);
  const leftOut = cuts.length > 0 ? ` One scale; ${listInWords(cuts)}, without an event listed, is left out.` : "";
  const description = `${counted(eventsOf(story).length, "dated event")} against the article’s date.${leftOut}`;
  const { height, content } = wideTimeline(story);
  return {
    id: "timeline",
    finding,
    caption: "A solid mark covers the days of an event, an open one its month or season; grey came before the article.",
    checked: story.checked,
    // On a phone the list of events below is the timeline: it stands in the order of time, with the same marks.
    drawing: drawing({ title: finding, description, width: wide.width, height }, content),
    data: plainTable(eventTable(story)),
  };
}
