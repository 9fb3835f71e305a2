import type { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { formatDuration } from "date-fns/formatDuration";
import { enGB as locale } from "date-fns/locale/en-GB";
import type { StoryDate } from "../../story/dates.ts";
import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, date, either, every, list, plural } from "../../words/grammar.en-GB.ts";
import type { Distance } from "./timeline/day-span.ts";

/** A month, short and long. */
const monthOfYear = (day: UTCDate): string => format(day, "MMM yyyy", { locale });
const month = (day: UTCDate): string => format(day, "MMMM yyyy", { locale });

/** What is said of events, in British English. */
export const enGB = {
  /** What its section is called in a story that names no sections. */
  section: { label: "Events" },
  called: (title: string): string => `the event “${title}”`,
  view: "Before and since the article",
  /** What its fold is called on the page: what is inside, and how much of it. */
  fold: (events: number): string => `${capitalised(counted(events, "event"))}, with evidence`,
  before: "Before the article",
  since: (published: string): string => `Since the article, ${published}`,
  bearing: "The event itself",
  frame: (published: string): string =>
    `What came before and since the article, ${published}, by date; grey came before it.`,
  columns: {
    date: { head: "Date", name: "date" },
    first: { head: "First day", name: "first day" },
    last: { head: "Last day", name: "last day" },
    distance: { head: "Distance", name: "distance" },
    event: { head: "Event", name: "event" },
    condition: { head: "Condition", name: "condition" },
    references: { head: "References", name: "references" },
  },
  /** How far from the article something was: `About five weeks after the article`. */
  distance: (distance: Distance): string => {
    if (distance.side === "with") return "About the time of the article";
    const side = distance.side === "before" ? "before the article" : "after the article";
    const { length } = distance;
    if (!length) return capitalised(side);
    const duration = formatDuration({ [length.unit]: length.count }, { locale }).replace(/^\d+/u, count(length.count));
    return capitalised(`${length.isExact ? "" : "about "}${duration} ${side}`);
  },
  timeline: {
    description: (events: number): string =>
      `${capitalised(counted(events, "dated event"))} against the article’s date.`,
    /** @param cuts the months that the scale leaves out, from the first to the last */
    leftOut: (cuts: readonly { from: UTCDate; to: UTCDate }[]): string =>
      `One scale; ${list(cuts.map(({ from, to }) => `${month(from)} to ${month(to)}`))}, without an event listed, ${plural(cuts.length, { one: "is", other: "are" })} left out.`,
    caption: "A solid mark covers the days of an event, an open one its month or season; grey came before the article.",
    /** Said where there are such marks. */
    pointed: "A pointed mark has no known end on that side.",
    dashed: "A dashed one is not certain.",
    article: (published: string): string => `The article, ${published}`,
    newestPage: (day: StoryDate): string => `Newest page: ${date(day)}`,
    /** A cut in the scale, rounded down, in years from two upwards. */
    cut: (months: number): string =>
      months < 24 ? `${months} months left out` : `${Math.floor(months / 12)} years left out`,
    month: (day: UTCDate): string => format(day, "MMM", { locale }),
    monthOfYear,
    other: "Other events",
    noneSince: "none listed since",
  },
  finding: {
    none: "No event since the article is listed",
    /** Of a story in which nothing has to hold first. */
    listed: (all: number): string =>
      capitalised(`${counted(all, "event")} ${all === 1 ? "is" : "are"} listed since the article`),
    one: (isBearing: boolean): string =>
      `One event is listed since the article; it bears on ${isBearing ? "a" : "no"} precondition`,
    /** @param silent conditions on which nothing since bears, although something before does; none where they are many */
    several: (all: number, bearing: number, silent: readonly string[]): string => {
      const bears = `${bearing < 2 ? "bears" : "bear"} on a precondition`;
      const none = silent.length > 0 ? `, none on ${either(silent.map((label) => `“${label}”`))}` : "";
      if (bearing === all) return `${capitalised(every(all, "event"))} listed since the article ${bears}${none}`;
      return `Of the ${counted(all, "event")} listed since the article, ${count(bearing)} ${bears}${none}`;
    },
  },
};
