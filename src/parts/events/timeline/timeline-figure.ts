import { eventsOf } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { eventTable } from "../views.ts";
import type { Figure } from "../../../views/figure.ts";
import { wide } from "../../../views/drawing/lettering.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { capitalised, counted, countInWords, listInWords } from "../../../words/in-words.ts";
import { cutsBetween, stretchesOf } from "./axis.ts";
import { isSilentSince, lanesOf } from "./wide-frame.ts";
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

/**
 * How many of the events listed since the article bear on a precondition, and on which none does although an earlier one
 * did. What is listed is our choice, so nothing is said of what is not.
 */
export function timelineFinding(story: Story): string {
  const since = eventsOf(story).filter(({ isBefore }) => !isBefore);
  if (since.length === 0) return "No event since the article is listed";
  const bearing = since.filter(({ condition }) => condition?.precondition).length;
  if (since.length === 1) {
    return `${capitalised(counted(1, "event"))} is listed since the article; it bears on ${bearing === 1 ? "a" : "no"} precondition`;
  }
  const silent = lanesOf(story)
    .filter((lane) => isSilentSince(lane) && lane.condition?.precondition)
    .map(({ condition }) => `“${condition?.label ?? ""}”`);
  const bears = `${countInWords(bearing)} ${bearing < 2 ? "bears" : "bear"} on a precondition`;
  const none = bearing > 0 && silent.length > 0 ? `, none on ${listInWords(silent, "disjunction")}` : "";
  return `Of the ${counted(since.length, "event")} listed since the article, ${bears}${none}`;
}
