import { daysOf, knownOf, type StoryDate } from "../../story/dates.ts";
import { asSentence } from "../../words/as-sentence.ts";
import { publicationInWords, wordsOf } from "../../words/words-of.ts";
import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, optionalText, tableOf, text, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { eventLists } from "./event-lists.ts";
import { eventsOf } from "./model.ts";
import { eventWords } from "./words.ts";
import { distanceFrom } from "./timeline/day-span.ts";
import { timelineFigure } from "./timeline/timeline-figure.ts";

/** How the list marks a date, as the timeline does: a decade as a year, and what is open as the end that it has. */
function markOf(date: StoryDate): string {
  const { precision } = knownOf(date);
  return precision === "decade" ? "year" : precision;
}

/** What happened before the article and since, in the order of time. */
function eventTable(story: Story): Table {
  const words = eventWords(story);
  const published = publicationInWords(story);
  return tableOf(eventsOf(story), {
    onPage: eventLists,
    groups: [
      { id: "events-before", title: words.before },
      { id: "events-since", title: words.since(published) },
    ],
    frame: {
      caption: words.frame(published),
      inset: 24,
    },
    row: ({ anchor, date, isBefore, condition }) => ({
      anchor,
      group: isBefore ? "events-before" : "events-since",
      classes: [markOf(date), isBefore ? "before" : "since", ...(condition ? ["bearing"] : [])],
    }),
    heads: words.columns,
    columns: [
      { key: "date", frame: { narrow: 1, wide: 0.34 }, cell: ({ date }) => ({ kind: "date", date }) },
      { key: "first", forms: ["data"], cell: ({ date }) => optionalText(daysOf(date).first) },
      { key: "last", forms: ["data"], cell: ({ date }) => optionalText(daysOf(date).last) },
      { key: "distance", cell: ({ date }) => text(words.distance(distanceFrom(story.article.published, date))) },
      {
        key: "event",
        isHead: true,
        frame: { narrow: 1, wide: 0.66 },
        cell: (event) => ({ kind: "text", text: event.title, details: [event.text], footing: event }),
      },
      { key: "condition", forms: ["data"], cell: ({ condition }) => condition && text(condition.label) },
      {
        key: "references",
        forms: ["data"],
        isEvidence: true,
        cell: ({ references }) => list(references.map(({ url }) => url)),
      },
    ],
  });
}

export const eventViews: readonly View[] = [
  {
    id: "timeline",
    name: (story) => eventWords(story).view,
    table: eventTable,
    draw: timelineFigure,
    fold: (story) => eventWords(story).fold(eventsOf(story).length),
    styles: { drawing: ["parts/events/figure.css"], embed: ["parts/events/rows.css"] },
  },
];

/** What a claim is about, where that happened before the article appeared. */
export const eventItself = (claim: Claim, story: Story): Bearing => ({
  id: "before-heading",
  heading: eventWords(story).bearing,
  place: 1,
  entries: citing(eventsOf(story), claim)
    .filter(({ isBefore }) => isBefore)
    .map((event) => ({
      title: wordsOf(story).dateAlone(event.date),
      anchor: event.anchor,
      text: `${asSentence(event.title)} ${event.text}`,
      footing: event,
    })),
});
