import type { Written } from "../words/in-languages.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Claim, Fact, Footing, OutcomeThing, Story, StoryStatus } from "../story/story.ts";

/** Something that a claim's page tells of: what became of the claim, or what bears on it. */
export interface ClaimEntry {
  title: string;
  /** Where on the story's page it stands; a fact may stand on pages of claims alone. */
  anchor: string | undefined;
  status?: StoryStatus | undefined;
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
export interface Bears {
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

/** What became of a claim: what its author names, then the facts that follow from it and are not told by these. */
export function outcomeEntries(claim: Claim, story: Story): ClaimEntry[] {
  const things = (claim.outcome?.things ?? []).map((thing) => outcomeEntry(thing, story));
  const facts = untold(claim.facts, things).filter(({ how }) => how === "follows");
  return [...things, ...facts.map(({ fact }) => factEntry(fact, story))];
}

/** What works outside the article say of a claim, but for what came later, and for what other entries tell. */
export function factEntries(claim: Claim, story: Story, others: readonly ClaimEntry[]): ClaimEntry[] {
  const { bearings } = wordsOf(story).claimPage;
  return untold(claim.facts, others).flatMap(({ fact, how }) =>
    how === "follows" ? [] : { ...factEntry(fact, story), mark: { class: how, label: bearings[how] } },
  );
}

/** The facts whose sentences none of some entries has. */
const untold = (facts: Claim["facts"], entries: readonly ClaimEntry[]): Claim["facts"] =>
  facts.filter(({ fact }) => !entries.some(({ text }) => text.includes(fact.says)));

/** What to tell of a fact, under the name of the first place that tells it, or else by its date or who publishes it. */
function factEntry({ says, date, asOf, toldAt, ...footing }: Fact, written: Written): ClaimEntry {
  const words = wordsOf(written);
  const [place] = toldAt;
  const when = date ? words.dateAlone(date) : asOf && words.asOf(asOf);
  const named = place?.label !== says ? place?.label : undefined;
  const [work] = [...footing.references, footing.newest];
  const title = named ?? when ?? work?.publisher ?? "";
  return { title, anchor: place?.anchor, when: named === undefined ? undefined : when, text: says, footing };
}

/** What to tell of a thing that became of a claim. */
export function outcomeEntry({ label, anchor, told }: OutcomeThing, written: Written): ClaimEntry {
  const words = wordsOf(written);
  const { status, date, asOf, text, footing } = told;
  const when = date ? words.dateAlone(date) : asOf && words.asOf(asOf);
  return { title: label, anchor, status, when, text, footing };
}
