import { eventsOf } from "../model.ts";
import { addMonths, startOfMonth } from "date-fns";
import type { Story } from "../../../story/story.ts";
import { dateOf, dayNumber, daySpan, type DaySpan } from "./day-number.ts";

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
