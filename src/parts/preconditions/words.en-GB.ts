import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, every, list } from "../../words/grammar.en-GB.ts";

/** What is said of preconditions, in British English. */
export const enGB = {
  /** What its section is called in a story that names no sections. */
  section: { label: "Preconditions" },
  called: (title: string): string => `the precondition “${title}”`,
  view: "Conditions, then and now",
  /** What its fold is called on the page: what is inside, and how much of it. */
  fold: (conditions: number): string => `Evidence for ${counted(conditions, "condition")}`,
  caption: "Each with its evidence.",
  whoAndWhatFor: "Who, and what for",
  columns: {
    condition: { head: "Condition", name: "condition" },
    setBy: { head: "Set by", name: "set by" },
    metBy: { head: "Can be met by", name: "can be met by" },
    unlocks: { head: "Would unlock", name: "unlocks" },
    now: { head: "As last known", name: "status" },
    asOf: { head: "As of", name: "as of" },
  },
  /** In data, the column that the page heads with the day of the article. */
  statusThen: "status then",
  finding: {
    unmoved: (all: number): string => {
      const none =
        ["", "The only condition has not", "Neither condition has"][all] ?? `None of ${count(all)} conditions has`;
      return `${none} moved since the article`;
    },
    /** @param told the moves that are named, where they are few, as `move` says each */
    moved: (all: number, moved: number, told: readonly string[]): string => {
      const share = moved === all ? every(all, "condition") : `${count(moved)} of ${count(all)} conditions`;
      const finding = capitalised(`${share} moved, in our judgement`);
      return told.length === 0 ? finding : `${finding}: ${list(told)}`;
    },
    move: (title: string, status: string): string => `“${title}” to ${status}`,
    /** A status among other words; one that a story names itself stands as it is written, between marks. */
    status: (label: string, isOwn: boolean): string => (isOwn ? `“${label}”` : label.toLowerCase()),
  },
  figure: {
    condition: "Condition, and who sets it",
    then: "At publication",
    now: "As last known",
    description: (number: number): string =>
      `${capitalised(counted(number, "condition"))}, with the status then and as last known.`,
    caption: (published: string): string =>
      `Status of each condition when the article appeared, ${published}, and at the date given. An arrow shows a move.`,
  },
};
