import { eventsOf, type Event } from "../model.ts";
import type { Story, Thing } from "../../../story/story.ts";
import { textWidth, wide, wrapText } from "../../../views/drawing/lettering.ts";
import { publicationInWords } from "../../../words/words-of.ts";
import { eventWords } from "../words.ts";
import { axisOf, unitsPerDayFor, stretchesOf, type Axis } from "./axis.ts";
import { daySpan, type DaySpan } from "./day-span.ts";

/** From the names of the rows to the axis. */
export const nameWidth = 208;
/** Room for the words that say what is left out. */
export const gap = 88;
/** Between a pole and its text. */
export const inset = 6;
/** A text at a pole is broken beyond this width, or it would leave no room for time. */
const longest = 420;

/** A text at a pole, in lines, and the room that it takes from the pole on. */
export function flagText(text: string): { lines: string[]; width: number } {
  const lines = wrapText(text, longest, wide.text);
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, wide.text))) + inset };
}

/** What all rows of the drawing share. */
export interface TimelineFrame {
  axis: Axis;
  stretches: DaySpan[];
  published: { x: number; width: number; label: string[] };
  asOf: { x: number; label: string };
  /** Where the rows end: with what is known, or with what is planned after it. */
  end: number;
}

/** The scale is as large as the longest names near the end allow. */
export function frameOf(story: Story): TimelineFrame {
  const words = eventWords(story).timeline;
  const stretches = stretchesOf(story);
  const published = { ...daySpan(story.article.published), label: words.article(publicationInWords(story)) };
  const asOf = { start: daySpan(story.newest).end, label: words.newestPage(story.newest) };
  const texts = [
    ...eventsOf(story).map(({ date, title }) => ({ day: daySpan(date).start, text: title })),
    { day: published.start, text: published.label },
    { day: asOf.start, text: asOf.label },
    ...stretches.map(({ end }) => ({ day: end, text: "" })),
  ].map(({ day, text }) => ({ day, width: flagText(text).width + inset }));
  const axis = axisOf(stretches, nameWidth, unitsPerDayFor(stretches, texts, wide.width - nameWidth, gap), gap);
  const x = axis.at(published.start);
  const asOfX = axis.at(asOf.start);
  return {
    axis,
    stretches,
    published: { x, width: axis.at(published.end) - x, label: flagText(published.label).lines },
    asOf: { x: asOfX, label: asOf.label },
    end: Math.max(asOfX, ...eventsOf(story).map(({ date }) => axis.at(daySpan(date).end - 1) + axis.unitsPerDay)),
  };
}

/** Events that bear on one condition, or on none of them. */
export interface Lane {
  condition: Thing | undefined;
  events: Event[];
}

/** A lane for each condition with events, in the order of the argument, and a last one for all else. */
export function lanesOf(story: Story): Lane[] {
  const events = eventsOf(story);
  const conditions = story.things.filter((thing) => events.some(({ condition }) => condition === thing));
  return [...conditions, undefined]
    .map((condition) => ({ condition, events: events.filter((event) => event.condition === condition) }))
    .filter((lane) => lane.events.length > 0);
}

/** Nothing after the article is listed for this condition. */
export const isSilentSince = ({ condition, events }: Lane): boolean =>
  condition !== undefined && events.every(({ isBefore }) => isBefore);
