import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, list } from "../../words/grammar.en-GB.ts";

/** What is said of preconditions, in British English. */
export const enGB = {
  /** What its section is called in a story that names no sections. */
  section: { label: "Preconditions" },
  called: (title: string): string => `the precondition “${title}”`,
  view: "Conditions, then and now",
  caption: "Each with its evidence.",
  frame: "Status of each condition when the article appeared, and as last known.",
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
    unmoved: (all: number): string => `The status of ${counted(all, "condition")} has not moved since the article`,
    /** @param moves each condition that moved, with the label of its status now */
    moved: (all: number, moves: readonly { title: string; status: string }[]): string =>
      capitalised(
        `${count(moves.length)} of ${counted(all, "condition")} moved, in our judgement: ${list(
          moves.map(({ title, status }) => `“${title}” to ${status.toLowerCase()}`),
        )}`,
      ),
  },
  figure: {
    condition: "Condition, and who sets it",
    then: "At publication",
    now: "As last known",
    unlocks: "Would unlock",
    description: (number: number): string =>
      `${counted(number, "condition")}, each with its status then and as last known.`,
    caption: (published: string): string =>
      `Status of each condition when the article appeared, ${published}, and at the date given. An arrow shows a move.`,
  },
};
