import { eventsOf, type Event } from "../model.ts";
import type { Story, Thing } from "../../../story/story.ts";
import { page, textWidth } from "../../../views/drawing/lettering.ts";
import { eventWords } from "../words.ts";
import { axisOf, cutsBetween, stretchesOf, type Axis } from "./axis.ts";
import { daySpan, type DaySpan } from "./day-span.ts";

/** From the names of the rows to the axis. */
export const nameWidth = 152;
/** What lies before the article and after it has so much room at least, or the texts there would have none. */
const leastRoom = 130;

/** What all rows of the drawing share. */
export interface TimelineFrame {
  axis: Axis;
  stretches: DaySpan[];
  /** Width of the gap where time is left out, in which stands how much. */
  gap: number;
  published: { x: number; width: number };
  asOf: { x: number };
  /** Lines that run down through all rows, which nothing is written across. */
  walls: { x: number; width: number }[];
  /** Where the rows end: with what is known, or with what is planned after it. */
  end: number;
}

/** Room for two lines, or more where a word alone is wider. */
const gapFor = (cut: string): number =>
  Math.max(textWidth(cut, page.small) * 0.6, ...cut.split(" ").map((word) => textWidth(word, page.small))) + 8;

/** One scale for all time that is drawn, as large as the drawing is wide. */
export function frameOf(story: Story): TimelineFrame {
  const stretches = stretchesOf(story);
  const cuts = cutsBetween(stretches).map(({ months }) => eventWords(story).timeline.cut(months));
  const gap = Math.max(0, ...cuts.map(gapFor));
  const article = daySpan(story.article.published);
  const inDays = axisOf(stretches, 0, 1, 0);
  const [before, all] = [inDays.at(article.start), stretches.reduce((sum, { start, end }) => sum + end - start, 0)];
  const room = page.width - nameWidth - (stretches.length - 1) * gap;
  const lead = eventsOf(story).some(({ isBefore }) => isBefore) ? Math.max(0, leastRoom - (before * room) / all) : 0;
  const tail = Math.max(0, leastRoom - ((all - before) * room) / all);
  const axis = axisOf(stretches, nameWidth + lead, (room - lead - tail) / all, gap);
  const x = axis.at(article.start);
  const published = { x, width: Math.max(3, axis.at(article.end) - x) };
  const lastKnown = daySpan(story.newest).end;
  const last = Math.max(lastKnown, ...eventsOf(story).map(({ date }) => daySpan(date).end));
  // The end of a stretch, which the morning after may not be.
  const endOf = (day: number): number => axis.at(day - 1) + axis.unitsPerDay;
  const [asOf, end] = [endOf(lastKnown), endOf(last)];
  const walls = [published, ...(last > lastKnown ? [{ x: asOf, width: 1 }] : [])].toSorted((a, b) => a.x - b.x);
  return { axis, stretches, gap, published, asOf: { x: asOf }, walls, end };
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
