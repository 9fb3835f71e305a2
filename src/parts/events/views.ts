import { formatDate } from "../../story/dates.ts";
import { capitalised } from "../../words/in-words.ts";
import { asSentence } from "../../words/as-sentence.ts";
import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, tableOf, text, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { publicationInWords } from "../../words/publication.ts";
import { eventLists } from "./event-lists.ts";
import { eventsOf, type Event } from "./model.ts";
import { eventWords } from "./words.ts";
import { distanceFrom } from "./timeline/day-span.ts";
import { timelineFigure } from "./timeline/timeline-figure.ts";

/** What happened before the article and since, in the order of time. */
export function eventTable(story: Story): Table {
  const published = publicationInWords(story);
  return tableOf<Event>(eventsOf(story), {
    onPage: eventLists,
    groups: [
      { id: "events-before", title: "Before the article" },
      { id: "events-since", title: `Since the article, ${published}` },
    ],
    frame: {
      caption: `What came before and since the article, ${published}, by date; grey came before it.`,
      inset: 24,
    },
    row: ({ anchor, date, isBefore, condition }) => ({
      anchor,
      group: isBefore ? "events-before" : "events-since",
      classes: [date.precision, isBefore ? "before" : "since", ...(condition ? ["bearing"] : [])],
    }),
    columns: [
      {
        key: "date",
        head: "Date",
        name: "date",
        frame: { narrow: 1, wide: 0.34 },
        cell: ({ date }) => ({ kind: "date", date }),
      },
      { key: "first", head: "First day", name: "first day", forms: ["data"], cell: ({ date }) => text(date.start) },
      { key: "last", head: "Last day", name: "last day", forms: ["data"], cell: ({ date }) => text(date.end) },
      {
        key: "distance",
        head: "Distance",
        name: "distance",
        cell: ({ date }) => text(eventWords(story).distance(distanceFrom(story.article.published, date))),
      },
      {
        key: "event",
        head: "Event",
        name: "event",
        isHead: true,
        frame: { narrow: 1, wide: 0.66 },
        cell: (event) => ({ kind: "text", text: event.title, details: [event.text], footing: event }),
      },
      {
        key: "condition",
        head: "Condition",
        name: "condition",
        forms: ["data"],
        cell: ({ condition }) => condition && text(condition.label),
      },
      {
        key: "references",
        head: "References",
        name: "references",
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
    name: "Before and since the article",
    table: eventTable,
    draw: timelineFigure,
    drawings: "wide",
    tables: "below",
    styles: { drawing: ["parts/events/page.css"], embed: ["parts/events/embed.css"] },
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
      title: capitalised(formatDate(event.date)),
      anchor: event.anchor,
      text: `${asSentence(event.title)} ${event.text}`,
      footing: event,
    })),
});
