import type { Written } from "../words/in-languages.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Status } from "../story/schemas/fields.ts";
import type { Claim, Footing, OutcomeThing, Story } from "../story/story.ts";

/** Something that a claim's page tells of: what became of the claim, or what bears on it. */
export interface ClaimEntry {
  title: string;
  /** Where on the story's page it stands. */
  anchor: string;
  status?: Status | undefined;
  /** Its date, or the date up to which it holds. */
  when?: string | undefined;
  /** A word for what kind of thing it is, with the class that stands for it. */
  mark?: { class: string; label: string };
  text: string;
  /** What each of several says of it. */
  says?: readonly { by: string; text: string }[];
  footing: Footing;
}

/** What a part has that bears on a claim, below a heading. What became of the claim is none of this: its author says that. */
export interface Bearing {
  /** The id of the heading. */
  id: string;
  heading: string;
  /** Where it stands among what other parts have: the lowest first. */
  place: number;
  entries: readonly ClaimEntry[];
}

/** A part that may have something that bears on a claim. */
interface Bears {
  bearsOn?: ((claim: Claim, story: Story) => Bearing) | undefined;
}

/** What bears on a claim, of all parts. Only what a file says outright counts; nothing is guessed from words. */
export const bearingsOn = (claim: Claim, story: Story, parts: readonly Bears[]): Bearing[] =>
  parts
    .flatMap(({ bearsOn }) => bearsOn?.(claim, story) ?? [])
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => a.place - b.place);

/** Of some statements those that cite a claim. */
export const citing = <Statement extends Footing>(statements: readonly Statement[], claim: Claim): Statement[] =>
  statements.filter(({ claims }) => claims.includes(claim));

/** What to tell of a thing that became of a claim. */
export function outcomeEntry({ label, anchor, told }: OutcomeThing, written: Written): ClaimEntry {
  const words = wordsOf(written);
  const { status, date, asOf, text, footing } = told;
  const when = date ? words.dateAlone(date) : asOf && words.asOf(asOf);
  return { title: label, anchor, status, when, text, footing };
}
