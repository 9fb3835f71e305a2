import type { BlockPlace } from "../story/derive.ts";
import type { StoryDate } from "../story/dates.ts";
import type { Status } from "../story/schemas/fields.ts";
import { accessibility } from "./accessibility.en-GB.ts";
import { capitalised } from "./as-sentence.ts";
import * as elsewhere from "./elsewhere.en-GB.ts";
import { count, date, either, list } from "./grammar.en-GB.ts";
import * as pages from "./pages.en-GB.ts";
import { script } from "./script.en-GB.ts";

/** What the interface says in general, in British English. Its type is what every other language has to say. */
export const enGB = {
  ...pages,
  ...elsewhere,
  accessibility,
  script,
  date,
  /** A date that stands alone, as in a cell or before a text: `Winter 2025–26`. */
  dateAlone: (day: StoryDate): string => capitalised(date(day)),
  /** Between things of a row that no word joins, and between rows of such. */
  comma: ", ",
  semicolon: "; ",
  list,
  either,
  count,
  /** How far a condition holds. */
  statuses: {
    met: "Met",
    "partly-met": "Partly met",
    unmet: "Not met",
    "not-found": "Not found",
    reported: "Reported",
  } satisfies Record<Status, string>,
  /** Said once beside each table or drawing of statuses. */
  statusJudgement: "Statuses are our judgement.",
  statusAsOf: (label: string, day: StoryDate): string => `${label} as of ${date(day)}`,
  asOf: (day: StoryDate): string => `As of ${date(day)}`,
  lastChecked: (day: StoryDate): string => `Evidence last checked on ${date(day)}.`,
  /** Words between quotation marks; marks of their own become single ones, as a quotation within a quotation has. */
  quoted: (words: string): string => `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`,
  /** Where in the article something stands, briefly; each kind of block counts from 1. */
  place: ({ kind, number }: BlockPlace): string =>
    ({
      headline: "headline",
      paragraph: `¶ ${String(number)}`,
      subhead: `subhead ${String(number)}`,
      caption: `caption ${String(number)}`,
    })[kind],
  /** The same in running text. */
  placeInText: ({ kind, number }: BlockPlace): string =>
    kind === "headline" ? "the headline" : `${kind} ${String(number)}`,
};
