import type { StoryDate } from "../../story/dates.ts";
import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, date, every, list, plural } from "../../words/grammar.en-GB.ts";
import { phrase, type Phrase } from "../../words/phrase.ts";
import type { Dependency } from "./model.ts";
import type { EdgeKind } from "./schema.ts";

/** How one condition stands to the next, with who says so between the words, as in “is required, three sources say, for”. */
const relations: Record<EdgeKind, (who: string) => string> = {
  requires: (who) => `is required, ${who}, for`,
  enables: (who) => `makes easier, ${who},`,
  hinders: (who) => `stands in the way, ${who}, of`,
  uncertain: (who) => `may lead, ${who}, to`,
};

/** An arrow in words, to be followed by what it leads to. */
const relation = ({
  kind,
  attribution = "we infer",
}: Pick<Dependency, "kind"> & { attribution?: string | undefined }): string => relations[kind](attribution);

const quotedList = (labels: readonly string[]): string => list(labels.map((label) => `“${label}”`));

/** What is said of what depends on what, in British English. */
export const enGB = {
  /** What its section is called in a story that names no sections. */
  section: { label: "What depends on what", short: "Dependency" },
  calledCondition: (label: string): string => `the condition “${label}”`,
  calledDependency: (statement: string): string => `the dependency “${statement}”`,
  view: "What depends on what",
  /** What its fold is called on the page: what is inside, and how much of it. */
  fold: (conditions: number): string => `The argument in sentences: ${counted(conditions, "condition")}`,
  bearing: "What hangs on it",
  relation,
  /** The same with what the arrow leads to. */
  leadsTo: (edge: Parameters<typeof relation>[0] & { to: { label: string } }): string =>
    `${relation(edge)} “${edge.to.label}”`,
  /** The same on the arrow itself. */
  onArrow: (edge: Parameters<typeof relation>[0]): string => relation(edge).replace(/,$/u, ""),
  /** @param relation such words, or a link of them */
  sentence: <Piece>(from: string, relation: Piece, to: string): Phrase<Piece> =>
    phrase`${`“${from}”`} ${relation} ${`“${to}”`}`,
  conditions: {
    columns: {
      condition: { head: "Condition", name: "condition" },
      status: { head: "Status", name: "status" },
      remarks: { head: "Remarks" },
      leadsTo: { head: "What depends on it" },
      outcome: { head: "What became of it", name: "what became of it" },
    },
    see: <Piece>(precondition: Piece): Phrase<Piece> => phrase`See ${precondition}`,
    unmentioned: "Not in the article",
  },
  columns: {
    from: { head: "From", name: "from" },
    kind: { head: "Kind", name: "kind" },
    to: { head: "To", name: "to" },
    dependency: { head: "Dependency" },
    statement: { head: "In a sentence", name: "statement" },
    mentioned: { head: "In the article", name: "in the article" },
    cites: { head: "Cites", name: "cites" },
  },
  yes: "yes",
  no: "no",
  suppose: {
    legend: "Suppose a condition fails",
    /** What a switch shows: what is reported to be required stays reported. */
    follows: (failed: string, falls: readonly string[], shaken: readonly string[]): string => {
      const lack = `${quotedList(falls)} would lack what ${plural(falls.length, { one: "it is", other: "they are" })} said to require`;
      const without = `Without “${failed}”, ${lack}.`;
      return shaken.length === 0 ? without : `${without} ${quotedList(shaken)} would lose support.`;
    },
  },
  figure: {
    description: (boxes: number): string =>
      `${capitalised(counted(boxes, "box", "boxes"))}${boxes === 1 ? "" : " in the order of the argument"}. The sentences below say the same.`,
    caption:
      "An arrow leads from a condition to what depends on it, its words to the evidence, a box to its sentences.",
    /** Where nothing depends on anything. */
    captionOfBoxes: "A box leads to its sentences.",
    captionOfRows: "Each condition, its status as of a date, and what depends on it; each leads to its sentences.",
    /** What an arrow's word says to those who hear it. */
    arrow: (leadsTo: string, statement: string): string => `${leadsTo}: ${statement}`,
    /** In a box: its first words stay together where the date has a line of its own. */
    asOf: (day: StoryDate): string => `as\u00a0of ${date(day)}`,
    stop: "The chain stops here",
    beside: "Outside the chain",
    inArticle: "in the article",
    notInArticle: "not in the article",
  },
  finding: {
    nobody: (conditions: number): string => `${capitalised(counted(conditions, "condition"))}, set by nobody`,
    stop: (label: string): string => `The chain stops first at “${label}”`,
    /** @param stop the condition at which the chain stops first, if it does */
    met: (met: number, all: number, stop?: string): string => {
      const some = met === 0 && all === 2 ? "neither of two" : `${count(met)} of ${count(all)}`;
      const share = met === all || all === 1 ? every(all, "reported condition") : `${some} reported conditions`;
      const were = (met === all && all > 1) || met > 1 ? "were" : "was";
      const told = `${share} ${were}${met === 0 && all === 1 ? " not" : ""} met when last seen`;
      return capitalised(stop === undefined ? told : `${told}; the chain stops first at “${stop}”`);
    },
  },
};
