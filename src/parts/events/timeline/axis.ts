import type { UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInMonths } from "date-fns/differenceInMonths";
import { startOfMonth } from "date-fns/startOfMonth";
import type { Story } from "../../../story/story.ts";
import { textWidth } from "../../../views/drawing/lettering.ts";
import { eventsOf } from "../model.ts";
import type { EventWords } from "../words.ts";
import { dateOf, dayNumber, daySpan, type DaySpan } from "./day-span.ts";

/** Where days lie along a line that leaves out the time between its stretches. */
export interface Axis {
  /** The place of a day's morning. */
  at: (day: number) => number;
  stretches: { start: number; end: number }[];
  unitsPerDay: number;
}

/** One scale for all stretches, so that lengths compare; where time is left out there is a gap of a fixed width. */
export function axisOf(stretches: readonly DaySpan[], origin: number, unitsPerDay: number, gap: number): Axis {
  const placed = stretches.map((stretch, index) => {
    const days = stretches.slice(0, index).reduce((sum, { start, end }) => sum + end - start, 0);
    return { ...stretch, place: origin + days * unitsPerDay + index * gap };
  });
  const at = (day: number): number => {
    const stretch = placed.findLast(({ start }) => start <= day) ?? placed[0];
    return stretch ? stretch.place + (day - stretch.start) * unitsPerDay : origin;
  };
  return {
    at,
    unitsPerDay,
    stretches: placed.map(({ place, start, end }) => ({ start: place, end: place + (end - start) * unitsPerDay })),
  };
}

interface Tick {
  x: number;
  /** The name of the month and where it begins; left out where there is no room for it. */
  label?: { x: number; text: string };
}

/** What ticks are set along: the axis, its stretches, and lines that nothing is written across. */
interface Scale {
  axis: Axis;
  stretches: readonly DaySpan[];
  walls: readonly { x: number; width: number }[];
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240];
const space = 8;

/** Ticks at the start of a stretch and at round months; the first label and Januaries carry the year. */
export function monthTicks(
  { axis, stretches, walls }: Scale,
  size: number,
  end: number,
  words: EventWords["timeline"],
): Tick[] {
  const widest = textWidth("May 2000", size) + space;
  const step = steps.find((months) => months * 30 * axis.unitsPerDay >= widest) ?? 240;
  return stretches.flatMap((stretch, index) => {
    const frame = Math.min(axis.stretches[index]?.end ?? 0, end);
    const ticks: Tick[] = [];
    let free = Number.NEGATIVE_INFINITY;
    for (let month = dateOf(stretch.start); dayNumber(month) < stretch.end; month = addMonths(month, 1)) {
      const isFirst = ticks.length === 0;
      const isRound = (month.getFullYear() * 12 + month.getMonth()) % step === 0;
      if (!isFirst && !isRound) continue;
      const x = axis.at(dayNumber(month));
      const label = isFirst || month.getMonth() === 0 ? words.monthOfYear(month) : words.month(month);
      const width = textWidth(label, size);
      const wall = walls.findLast((each) => x < each.x + each.width && x + width > each.x);
      const left = wall ? wall.x + wall.width + space / 2 : x;
      const fits = x >= free && (isFirst || left + width <= frame);
      ticks.push(fits ? { x, label: { x: left, text: label } } : { x });
      if (fits) free = left + width + space;
    }
    return ticks;
  });
}

/** Time is left out where nothing happens for more than this share of the whole, and for more than a year. */
const share = 1 / 4;
const year = 366;

/** The stretches of time that are drawn, in whole months: all of it, but for long emptiness in between. */
export function stretchesOf(story: Story): DaySpan[] {
  const { article, newest } = story;
  const events = eventsOf(story);
  const spans = [...events.map(({ date }) => date), article.published, newest]
    .map(daySpan)
    .toSorted((a, b) => a.start - b.start);
  const whole = Math.max(...spans.map(({ end }) => end)) - Math.min(...spans.map(({ start }) => start));
  const stretches: DaySpan[] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    if (!last || span.start - last.end > Math.max(year, whole * share)) stretches.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return stretches.map(inWholeMonths);
}

const inWholeMonths = ({ start, end }: DaySpan): DaySpan => ({
  start: dayNumber(startOfMonth(dateOf(start))),
  end: dayNumber(startOfMonth(addMonths(dateOf(end - 1), 1))),
});

/** Time between two stretches that an axis leaves out. */
interface Cut {
  /** In whole months, rounded down. */
  months: number;
  /** Days in its first month and in its last. */
  from: UTCDate;
  to: UTCDate;
}

/** What lies between stretches, one cut for each pair of neighbours. */
export function cutsBetween(stretches: readonly DaySpan[]): Cut[] {
  return stretches.slice(1).map((next, index) => {
    const from = dateOf(stretches[index]?.end ?? next.start);
    const end = dateOf(next.start);
    return { months: differenceInMonths(end, from), from, to: addDays(end, -1) };
  });
}
