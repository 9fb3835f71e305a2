import type { Root } from "mdast";
import type { Range } from "./anchor.ts";
import type { StoryDate } from "./dates.ts";
import type { PublicId } from "./published/public-id.ts";
import type { Moved } from "./published/resolve-moved.ts";
import type { Block, Sentence } from "./read-article.ts";
import type { ClaimKind, VoiceStanding } from "./schemas/claims.ts";
import type { AccordStanding, Role } from "../parts/countries/schema.ts";
import type { conditionStatuses, EdgeKind } from "../parts/dependency/schema.ts";
import type { bases } from "./schemas/fields.ts";
import type { Lens } from "./schemas/notes.ts";
import type { Status } from "../parts/preconditions/schema.ts";
import type { Form } from "./schemas/references.ts";
import type { descents, Direction } from "../parts/versions/schema.ts";

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
  references: Reference[];
  basis: Basis;
  /** The newest page read on what the statement says was not found. */
  newest: DatedReference | undefined;
}

/** Somewhere on the page that cites a reference or a claim. */
export interface Citation {
  /** What a reader would call the place. */
  label: string;
  /** The fragment that leads there. */
  anchor: string;
}

export interface Voice {
  id: string;
  name: string;
  standing: VoiceStanding;
  count: number | undefined;
  told: string;
  untold: string | undefined;
  references: Reference[];
  claims: Claim[];
}

export interface Claim {
  id: string;
  label: string;
  statement: string;
  passage: Passage;
  voices: Voice[];
  /** What it is, where it has no voice. */
  kind: ClaimKind | undefined;
  /** Where it has a kind: pages that show it, or other texts of the report that have it or give a source for it. */
  references: Reference[];
  notes: Note[];
  /** What became of it, where its author says so. */
  outcome: Outcome | undefined;
}

/** What became of a claim. */
export interface Outcome {
  /** In the author's order. */
  things: OutcomeThing[];
  /** The newest page read on it, where nothing later was found. */
  notFound: DatedReference | undefined;
}

export type OutcomeThing =
  | { kind: "event"; thing: Event }
  | { kind: "precondition"; thing: Precondition }
  | { kind: "condition"; thing: Condition }
  | { kind: "country"; thing: Country & { standing: NonNullable<Country["standing"]> } }
  | { kind: "note"; thing: Note };

export interface Note extends Footing {
  id: string;
  lens: Lens;
  passage: Passage;
  title: string;
  body: string;
}

export interface Country {
  id: string;
  name: string;
  role: Role;
  part: string;
  /** Every place where the article means it, in order. */
  mentions: Passage[];
  ties: (Footing & { text: string; since: StoryDate | undefined }) | undefined;
  standing: Standing<AccordStanding> | undefined;
}

/** Where something stands, and up to when that is known. */
export interface Standing<Of extends string> extends Footing {
  status: Of;
  asOf: StoryDate;
  text: string;
}

export interface Precondition extends Footing {
  id: string;
  title: string;
  statement: string;
  setBy: Country[];
  setByText: string;
  metBy: Country[];
  metByText: string;
  unlocks: string;
  then: Standing<Status>;
  now: Standing<Status>;
  remark: string | undefined;
}

export type ConditionStatus = (typeof conditionStatuses)[number];

export interface Condition {
  id: string;
  label: string;
  precondition: Precondition | undefined;
  /** What became of it: of its precondition where it is one. */
  now: Standing<ConditionStatus>;
  /** What it depends on, and what depends on it. */
  incoming: Dependency[];
  outgoing: Dependency[];
}

export interface Dependency extends Footing {
  id: string;
  from: Condition;
  to: Condition;
  kind: EdgeKind;
  /** Who says so; undefined where it is our inference. */
  attribution: string | undefined;
  statement: string;
}

export interface Event extends Footing {
  id: string;
  date: StoryDate;
  title: string;
  text: string;
  condition: Condition | undefined;
  /** Against the first day the article can have appeared. */
  isBefore: boolean;
}

export interface Reference {
  id: string;
  publisher: string;
  title: string | undefined;
  titleFrom: "translation" | "listing" | undefined;
  url: string;
  published: StoryDate | undefined;
  language: string;
  /** What the page is where it is no report of its publisher's own, and whose text it then has. */
  form: Form | undefined;
  of: string | undefined;
  /** Counted in the order of the list of references, from 1. */
  number: number;
  citedBy: Citation[];
}

export type DatedReference = Reference & { published: StoryDate };

/** What we got wrong, and what stands there now. */
export interface Correction {
  id: string;
  date: StoryDate;
  concerns: PublicId;
  was: string;
  is: string;
  footing: Footing | undefined;
}

export interface Version {
  id: string;
  publisher: string;
  headline: string;
  appeared: string;
  published: StoryDate | undefined;
  from: Version | undefined;
  descent: (typeof descents)[number];
  ground: string;
  references: Reference[];
}

export interface Change extends Footing {
  id: string;
  point: string;
  direction: Direction;
  says: { version: Version; text: string }[];
  effect: string;
}

export const sectionIds = ["sources", "countries", "preconditions", "dependency", "since", "method"] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  /** Plain text of its heading. */
  heading: string;
  /** Markdown whose links into the story are checked; see `section-links.ts` for where they lead. */
  tree: Root;
}

export interface StoryArticle {
  headline: string;
  byline: string;
  publisher: string;
  published: StoryDate;
  publishedAs: string | undefined;
  publishedNote: string | undefined;
  url: string;
  language: string;
  rights: string;
  text: string;
  blocks: Block[];
}

/** An article together with all that is said about it, every id resolved. */
export interface Story {
  slug: string;
  title: string;
  description: string;
  kicker: string;
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
  countries: Country[];
  preconditions: Precondition[];
  /** Conditions in the order of the argument: what must hold first comes first. */
  conditions: Condition[];
  dependencies: Dependency[];
  events: Event[];
  references: Reference[];
  versions: Version[];
  changes: Change[];
  /** Oldest first. */
  corrections: Correction[];
  inShort: Section;
  sections: Record<SectionId, Section>;
  /** What was published once and is gone, and what old links to it lead to. */
  moved: Moved[];
}
