import { formatDate } from "../../story/dates.ts";
import type { Event, Story } from "../../story/story.ts";
import { narrow } from "../lettering/type-sizes.ts";
import { wrapText } from "../lettering/wrap-text.ts";
import { capitalised } from "../wording/in-words.ts";
import { publicationInWords } from "../wording/publication.ts";
import { cutsBetween } from "./cuts.ts";
import { daySpan, type DaySpan } from "./day-number.ts";

/** From the axis to the words. */
export const textLeft = 54;

/** What the vertical drawing names, from the top down: events, the article, and time left out. */
export interface NarrowItem {
  kind: "event" | "article" | "cut";
  event?: Event;
  /** The day it stands at. */
  day: number;
  heading: string;
  lines: string[];
}

export function narrowItems(story: Story, stretches: readonly DaySpan[]): NarrowItem[] {
  const lines = (text: string): string[] => wrapText(text, narrow.width - textLeft, narrow.text);
  const events = story.events.map((event): NarrowItem => {
    const { start } = daySpan(event.date);
    return {
      kind: "event",
      event,
      day: start,
      heading: capitalised(formatDate(event.date)),
      lines: lines(event.title),
    };
  });
  const article: NarrowItem = {
    kind: "article",
    day: daySpan(story.article.published).start,
    heading: capitalised(publicationInWords(story)),
    lines: ["The article"],
  };
  const cuts = cutsBetween(stretches).map(({ length }, index): NarrowItem => ({
    kind: "cut",
    day: stretches[index]?.end ?? 0,
    heading: `${length} left out`,
    lines: [],
  }));
  return [...events, article, ...cuts].toSorted((a, b) => a.day - b.day);
}
