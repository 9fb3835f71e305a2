import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, list, plural } from "../../words/grammar.en-GB.ts";
import type { Version } from "./model.ts";
import type { Direction } from "./schema.ts";

/** What is said of the versions of the report, in British English. */
export const enGB = {
  /** What its section is called in a story that names no sections. */
  section: { label: "How the report travelled", short: "Versions" },
  calledVersion: (publisher: string): string => `the version of “${publisher}”`,
  calledChange: (point: string): string => `the change “${point}”`,
  bearing: "How it changed on its way here",
  view: "Versions of the report",
  /** What its fold is called on the page: what is inside, and how much of it. */
  fold: (versions: number): string => `${capitalised(counted(versions, "version"))} of the report`,
  columns: {
    version: { head: "Version" },
    headline: { head: "Headline" },
    appeared: { head: "Appeared" },
    descent: { head: "How it came about" },
  },
  readIn: "Read in",
  /** How a version came about, and from which other. */
  descents: {
    origin: () => "The first report",
    likely: (from: string) => `Made, most likely, from the text of ${from}`,
    inferred: (from: string) => `Made, we infer, from the text of ${from}`,
  } satisfies Record<Version["descent"], (from: string) => string>,
  /** The same on the way from one to the other. */
  ways: { likely: "likely", inferred: "inferred" } satisfies Record<Exclude<Version["descent"], "origin">, string>,
  changes: {
    view: "How the report travelled",
    fold: (points: number): string => `${capitalised(counted(points, "point"))} word by word, with evidence`,
    caption: "What each version says.",
    /** Said wherever directions of change stand. */
    judgement: "Directions are our own comparison.",
    columns: {
      point: { head: "Point", name: "point" },
      direction: { head: "Direction", name: "direction" },
      effect: { head: "What that does", name: "effect" },
      references: { head: "References", name: "references" },
    },
    directions: {
      strengthened: "Strengthened",
      weakened: "Weakened",
      dropped: "Dropped",
      added: "Added",
      relabelled: "Relabelled",
    } satisfies Record<Direction, string>,
    notSeen: "Not seen",
  },
  figure: {
    description: (publishers: readonly string[]): string =>
      `${list(publishers)}, and a strand for each point that changed.`,
    caption:
      "A strand thickens where a point was strengthened, thins where weakened, and turns hollow where relabelled. A bar shows where it was dropped or added, dots where it was not seen.",
    said: "What was said",
    became: "What it became",
  },
  finding: {
    unchanged: (first: string, last: string): string =>
      `From ${first} to ${last}, no point was found that changed its meaning`,
    /** @param before how many of the changed points another version changed before the article was written */
    changed: (all: number, before: number): string => {
      const shown = `${capitalised(counted(all, "point"))} that changed ${plural(all, { one: "is", other: "are" })} shown`;
      const whole = ["", "it", "both of them"][all] ?? "all of them";
      if (before === 0) return `${shown}; ${whole} changed in the article`;
      return `${shown}; ${before === all ? whole : `${count(before)} of them`} had changed before the article was written`;
    },
  },
};
