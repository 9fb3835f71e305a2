import type { Root } from "mdast";
import type { Range } from "./anchor.ts";
import type { StoryDate } from "./dates.ts";
import type { Kept } from "./kept.ts";
import { anchorOf, type Kind, type PublicId } from "./kinds.ts";
import type { Moved } from "./published/public-ids.ts";
import type { Block, BodyPiece, Sentence } from "./read-article.ts";
import type { z } from "zod";
import type { articleFront } from "./schemas/article.ts";
import type { RawClaim, RawVoice } from "./schemas/claims.ts";
import type { bases, Status } from "./schemas/fields.ts";
import type { RawCorrection } from "./schemas/corrections.ts";
import type { BearingKind, RawFact } from "./schemas/facts.ts";
import type { RawNote } from "./schemas/notes.ts";
import type { RawReference } from "./schemas/references.ts";
import type { RawLens, RawSection, RawStatus, RawStory } from "./schemas/story.ts";

/** A place in the article: the words quoted, where they are, and the sentences they touch. */
export interface Passage extends Range {
  exact: string;
  sentences: Sentence[];
}

/** Whose statement it is; `not-found` is ours, about what was searched. */
export type Basis = (typeof bases)[number] | "not-found";

/** What a statement stands on. */
export interface Footing {
  claims: Claim[];
  /** What is known from outside the article; the works that these cite are among the references. */
  facts: Fact[];
  references: Reference[];
  /** What is quoted of these. */
  excerpts: Excerpt[];
  basis: Basis;
  /** The newest page read on what the statement says was not found. */
  newest: DatedReference | undefined;
}

/** Somewhere on the page that cites a reference or a claim. */
export interface Citation {
  /** What a reader would call the place; the page in short, and corrections, have no name of their own. */
  label: string | undefined;
  /** When it was made, where it is a correction. */
  date?: StoryDate;
  /** The fragment that leads there. */
  anchor: string;
}

/** Something with an address of its own, as whoever does not know its kind sees it. */
export interface Thing extends Citation {
  id: string;
  label: string;
  /** Its kind and its id, as in `note:who-spoke`. */
  publicId: PublicId;
  /** What it tells, where it can be what became of a claim. */
  told?: Told | undefined;
  /** Whether it was over when the article appeared, where it is dated. */
  isBefore?: boolean;
  /** Those who are behind it, where it has any: who sets what must hold. */
  by?: readonly Thing[];
  /** Whether the article has it, where it is a statement; else it stands on works outside the article alone. */
  isInArticle?: boolean;
  /** The thing of another part that it is: what it tells is then told there. */
  is?: Thing | undefined;
}

/** How far something holds: one of the statuses that the story names, or of those that every story can use. */
export interface StoryStatus {
  id: string;
  /** What readers call it, where the story names it itself. */
  label?: string;
  /** What it is drawn and counted as. */
  as: Status;
}

/** What a thing tells of how it stands or what happened, and what that rests on. */
interface Told {
  status?: StoryStatus;
  /** Up to when that is known. */
  asOf?: StoryDate;
  /** When it happened. */
  date?: StoryDate;
  text: string;
  footing: Footing;
}

/** What every thing of some kind has: its id, its address, and what a reader calls it. */
export const thingOf = (kind: Kind, id: string, label: string): Thing => ({
  id,
  publicId: `${kind.name}:${id}`,
  label,
  anchor: anchorOf(kind, id),
});

export interface Voice extends Kept<RawVoice> {
  references: Reference[];
  excerpts: Excerpt[];
  claims: Claim[];
}

export interface Claim extends Kept<RawClaim, "passage" | "voices" | "outcome"> {
  passage: Passage;
  voices: Voice[];
  /** Where it has a kind: pages that show it, or other texts of the report that have it or give a source for it. */
  references: Reference[];
  excerpts: Excerpt[];
  notes: Note[];
  /** What became of it, where its author says so. */
  outcome: Outcome | undefined;
  /** What works outside the article say that bears on it. */
  facts: { fact: Fact; how: BearingKind }[];
}

/** What became of a claim. */
interface Outcome {
  /** In the author's order. */
  things: OutcomeThing[];
  /** The newest page read on it, where nothing later was found. */
  notFound: DatedReference | undefined;
}

export type OutcomeThing = Thing & { told: Told };

/** A question that notes of the story answer. */
export interface Lens extends RawLens {
  /** Its place among those of the story, from 1, from which its colour and line follow. */
  number: number;
}

export interface Note extends Thing, Footing, Kept<RawNote, "passage" | "lens" | "written"> {
  passage: Passage;
  /** Where it says so itself. */
  written: StoryDate | undefined;
  lens: Lens;
}

/** What an entry tells, in a text of its own or in the sentences of facts, and what that stands on. */
export type Statement<Raw extends { text?: unknown }, Resolved extends keyof Raw = never> = Kept<
  Raw,
  "text" | Resolved
> &
  Footing & { text: string };

/** Where something stands, and up to when that is known. */
export type Standing<Raw extends { text?: unknown; asOf?: unknown }> = Statement<Raw, "asOf"> & { asOf: StoryDate };

/** How far something holds, what is known of that, and up to when. */
export type StatusAt<Raw extends { status: string; text?: unknown; asOf?: unknown }> = Standing<Omit<Raw, "status">> & {
  status: StoryStatus;
};

/** One thing known from works outside the article, said once for all who tell it. Its claims are those it bears on. */
export interface Fact extends Footing, Kept<RawFact, "date" | "asOf" | "bears"> {
  /** What it is about. */
  date: StoryDate | undefined;
  /** Up to when it is known: the date of the newest page cited, unless its author gives one. */
  asOf: StoryDate | undefined;
  bears: Bearing[];
  /** Where on the page its sentence stands. */
  toldAt: Citation[];
}

/** How a fact stands to a claim. */
interface Bearing {
  claim: Claim;
  how: BearingKind;
}

export interface Reference extends Kept<RawReference, "published"> {
  published: StoryDate | undefined;
  /** Counted in the order of the list of references, from 1. */
  number: number;
  citedBy: Citation[];
  /** All that is quoted of it. */
  excerpts: Excerpt[];
}

/** What is quoted of a work, and where in it that stands. */
export interface Excerpt {
  reference: Reference;
  /** In the language of the work. */
  words: string | undefined;
  /** By us, where that is not the language in which we write. */
  translation: string | undefined;
  place: string | undefined;
  /** What it is quoted for. */
  citedBy: Citation[];
}

export type DatedReference = Reference & { published: StoryDate };

/** What we got wrong, and what stands there now. */
export interface Correction extends Kept<RawCorrection, "date"> {
  date: StoryDate;
  footing: Footing | undefined;
}

export interface Prose {
  /** Plain text of its heading. */
  heading: string;
  /** Markdown whose links into the story are checked. */
  tree: Root;
}

/** A stretch of the page, as the story names it. */
export interface Section extends RawSection {
  short: string;
  /** Only in a section that the story does not name itself it may be missing. */
  prose: Prose | undefined;
}

/** One of those who wrote the article. */
export type Author = z.output<typeof articleFront>["authors"][number];

export interface StoryArticle extends Kept<z.output<typeof articleFront>, "published" | "sentences" | "quotations"> {
  published: StoryDate;
  text: string;
  /** The headline, and every line of the body in the order of the text. */
  blocks: Block[];
  /** How the lines of the body stand to each other. */
  body: BodyPiece[];
}

/** What each part makes of its file, by the part's name; each adds its own in its `model.ts`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface PartData {}

/** An article together with all that is said about it, every id resolved. */
export interface Story extends Kept<
  RawStory,
  "language" | "annotated" | "firstAnnotated" | "checked" | "lenses" | "sections" | "statuses"
> {
  slug: string;
  /** BCP 47 tag of the language in which we write: its own, or else the site's. */
  language: string;
  annotated: StoryDate;
  firstAnnotated: StoryDate;
  /** The day on which evidence for what is said was last looked for. */
  checked: StoryDate;
  /** When the newest of the works cited appeared; the day of the last check where none has a date. */
  newest: StoryDate;
  article: StoryArticle;
  voices: Voice[];
  claims: Claim[];
  notes: Note[];
  facts: Fact[];
  references: Reference[];
  /** What each part made of its file. */
  parts: Partial<PartData>;
  /** Every thing that a part has, in the order of parts and of what each has. */
  things: Thing[];
  /** Oldest first. */
  corrections: Correction[];
  /** In the order of the filter. */
  lenses: Lens[];
  /** In which it says how far something holds, where it names its own. */
  statuses: RawStatus[];
  /** Three sentences to take away, where the story has them. */
  inShort: Prose | undefined;
  /** In the order of the page, each with the views that have something to show. */
  sections: Section[];
  /** What was published once and is gone, and what old links to it lead to. */
  moved: Moved[];
}
