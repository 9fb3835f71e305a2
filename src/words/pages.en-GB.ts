import type { StoryDate } from "../story/dates.ts";
import type { CoreKind } from "../story/kinds.ts";
import type { NoteKind } from "../story/schemas/notes.ts";
import type { Form, WorkKind } from "../story/schemas/references.ts";
import type { Basis } from "../story/story.ts";
import { asSentence, capitalised } from "./as-sentence.ts";
import { counted, date, list } from "./grammar.en-GB.ts";
import { phrase, type Phrase } from "./phrase.ts";

/* What the pages say around the parts of a story. */

const languageNames = new Intl.DisplayNames("en-GB", { type: "language" });

export const page = {
  skipToArticle: "Skip to the article",
  contents: "On this page",
  article: "Article",
  references: "References",
};

/**
 * What the last section of a story is called that names no sections, above it and in few words in the list of contents.
 */
export const aboutSection = { label: "Method and reuse", short: "Method" };

/** What a statement stands on, before the links that lead there. */
export const bases = {
  article: "From the article",
  references: "Reported by",
  comparison: "Our comparison with",
  inference: "Our inference from",
  "not-found": "Not found in pages read up to",
} satisfies Record<Basis, string>;

/** Said with that by the last of neighbours that stand on the same, where those before it leave it to that one. */
export const alsoBefore = (statements: number): string =>
  `Also for the ${statements === 1 ? "statement" : counted(statements, "statement")} before`;

export const reference = {
  /** What a page is that is no report of its own, and of whose. */
  form: (form: Form, of?: string): string => (of === undefined ? form : `${form} of ${of}`),
  kinds: {
    "wire-report": "wire report",
    "official-text": "official text",
    opinion: "opinion",
    analysis: "analysis",
    study: "study",
    database: "database",
    encyclopedia: "encyclopaedia",
    post: "post",
  } satisfies Record<WorkKind, string>,
  by: (author: string): string => `by ${author}`,
  accessed: (read: StoryDate): string => `read on ${date(read)}`,
  paywall: "behind a paywall",
  archived: "archived copy",
  unarchived: (reason: string): string => asSentence(`No archived copy: ${reason}`),
  translation: "title translated",
  listing: "title as listed",
  undated: "date not shown",
  /** @param roots how many the works are, where those with one report count as one */
  roots: (works: number, roots: number): string =>
    `Counted by origin, the ${works} works below are ${roots}: those that carry one report count as one.`,
  /** @param works how many carry the report; two at least */
  root: (works: number, of: string, publishers: readonly string[]): string =>
    capitalised(`${counted(works, "work")} carry one report by ${of} and count as one: ${list(publishers)}.`),
  untitled: "no title shown",
  language: (tag: string): string => `in ${languageNames.of(tag) ?? tag}`,
  /**
   * What is quoted of a work: its words, our translation of them, or both; or none and the place alone.
   * @param source its publisher, and where in it that stands
   */
  excerpt: <Piece>(source: string, words: Piece | undefined, translation: Piece | undefined): Phrase<Piece> => {
    if (words === undefined)
      return translation === undefined ? [`${source}.`] : phrase`${source}, translated: ${translation}`;
    return translation === undefined
      ? phrase`${source}: ${words}`
      : phrase`${source}: ${words}, translated: ${translation}`;
  },
  source: (publisher: string, place: string | undefined): string =>
    place === undefined ? publisher : `${publisher}, ${place}`,
};

/** What a reader calls a thing that has an address. */
export const things = {
  story: (title: string): string => `the story “${title}”`,
  section: (label: string): string => `the section “${label}”`,
  sentence: (text: string): string => `the sentence “${text}”`,
  claim: (label: string): string => `the claim “${label}”`,
  voice: (name: string): string => `the voice “${name}”`,
  fact: (says: string): string => `the fact “${says}”`,
  note: (title: string): string => `the note “${title}”`,
  ref: (name: string): string => `the reference to “${name}”`,
  figure: (name: string): string => `the figure “${name}”`,
  policy: (title: string): string => `the policy “${title}”`,
  correction: (day: string): string => `the correction of ${day}`,
} satisfies Record<CoreKind, (label: string) => string>;

export const head = {
  /** @param publisher a link to the article, by its publisher's name */
  published: <Piece>(publisher: Piece, published: string, note?: string): Phrase<Piece> =>
    phrase`${publisher}, ${published}.${note === undefined ? "" : ` ${note}`}`,
  notes: (publisher: string, annotated: StoryDate, checked: StoryDate): string =>
    `Notes by ${publisher}, ${date(annotated)}; evidence checked on ${date(checked)}.`,
  /** The same for a story without notes. */
  annotated: (publisher: string, annotated: StoryDate, checked: StoryDate): string =>
    `Annotated by ${publisher}, ${date(annotated)}; evidence checked on ${date(checked)}.`,
  inShort: "In short",
};

export const article = {
  name: "The article, with notes",
  /** The same for a story without notes. */
  nameAlone: "The article",
  at: (publisher: string): string => `The article at ${publisher}`,
  paragraphLink: "Link to this paragraph",
  /** Said above the words below a picture that the article has and its copy has not. */
  caption: "Caption of a picture",
  /** A link that the article has on words that lead to a note. */
  linkOfArticle: (host: string): string => `The article’s own link to ${host}`,
  lenses: "Which notes to show",
  allNotes: "All notes",
  noNotes: "No notes",
  backToPassage: "Back to the passage",
  previousNote: "Previous note",
  nextNote: "Next note",
  noteKinds: { background: "background", dispute: "disputed" } satisfies Record<NoteKind, string>,
  /** Of a note that says so itself, one of both at least. */
  writtenBy: (author: string | undefined, written: StoryDate | undefined): string =>
    author === undefined
      ? `Written: ${written ? date(written) : ""}`
      : `Written by ${[author, ...(written ? [date(written)] : [])].join(", ")}`,
  /** Above the notes on paper, where they stand together below the article. */
  endnotes: "Notes on the article",
};

export const correction = {
  heading: "Corrections",
  none: (asOf: StoryDate): string => `No correction has been made so far (as of ${date(asOf)}).`,
  was: <Piece>(mark: (text: string) => Piece, was: string): Phrase<Piece> => phrase`${mark("Before:")} ${was}`,
  is: <Piece>(mark: (text: string) => Piece, is: string): Phrase<Piece> => phrase`${mark("Now:")} ${is}`,
  wasAndIs: ({ was, is }: { was: string; is: string }): string => `Before: ${was} Now: ${is}`,
  ofDay: (day: StoryDate): string => `Correction of ${date(day)}`,
  /** @param thing what was corrected, such as `the claim “The towns agree”` */
  of: (thing: string, story: string): string => `Correction of ${thing} in “${story}”`,
  see: <Piece>(thing: Piece): Phrase<Piece> => phrase`See ${thing}.`,
};

/** The page of one claim. */
export const claimPage = {
  title: (label: string): string => `Claim: ${label}`,
  skip: "Skip to the claim",
  number: (number: number, all: number): string => `Claim ${number} of ${all}`,
  /** @param place in the article, such as `paragraph 3` */
  said: <Piece>(
    said: { place: string; headline: Piece; publisher: string; published: string },
    checked: StoryDate,
  ): Phrase<Piece> =>
    phrase`Said by the article, ${said.place} of “${said.headline}”, ${said.publisher}, ${said.published}. Evidence last checked on ${date(checked)}.`,
  cite: "To cite",
  words: "The words",
  /** @param authors their names in words, where somebody is known to have written it */
  by: <Piece>(authors: string | undefined, publisher: Piece): Phrase<Piece> =>
    authors === undefined ? phrase`${publisher}.` : phrase`By ${authors}, ${publisher}.`,
  inArticle: "Read it in the article, with all notes",
  /** The same for a story without notes. */
  inArticleAlone: "Read it in the article",
  behind: "Who stands behind it",
  notes: "Our notes",
  noNotes: "None on these words.",
  notesBelow: "See below what became of it.",
  outcome: "What became of it",
  facts: "What other works say",
  roots: "What counts as one",
  bearings: { supports: "Supports it", disputes: "Disputes it", adds: "Adds to it" },
  /** @param page the newest page that was read in vain */
  notFound: <Piece>(page: Piece): Phrase<Piece> =>
    phrase`We looked for what came later and found nothing; the newest page on this is ${page}`,
  newest: (publisher: string, published: StoryDate): string => asSentence(`${publisher}, ${date(published)}`),
  /** A thing that became of a claim, after its name: how it stands, and when. */
  told: (status: string | undefined, when: string | undefined): string => [status, when].filter(Boolean).join(", "),
  speaker: (name: string): string => `${name}:`,
  others: "Other claims",
  previous: "Previous claim",
  next: "Next claim",
};

/** Where the story's page leads to what there is to take away. */
export const takeAway = {
  what: <Piece>(link: (text: string) => Piece, file: (text: string) => Piece): Phrase<Piece> =>
    phrase`${link("Citations, figures for other pages, data and pictures")} of this story; ${file("the whole page in one file")}.`,
};

/** What the record has of a story, which may have no notes. */
const onRecord = (hasNotes: boolean): string =>
  `Corrections, ${hasNotes ? "all notes, " : ""}references in full, policies and history`;

/** The page with what few ask for and all can check. */
export const record = {
  title: (story: string): string => `Record: ${story}`,
  description: (story: string, hasNotes: boolean): string => `${onRecord(hasNotes)} of “${story}”.`,
  heading: "For the record",
  history: "History",
  firstAnnotated: "First annotated",
  annotated: "Last annotated",
  checked: "Evidence last checked",
  renamed: "Now under another name, or told elsewhere",
  /** @param ids of what has gone */
  inPlaceOf: (thing: string, ids: readonly string[]): string => `${thing}, in place of ${list(ids)}`,
  /** @param link leads to that page */
  what: <Piece>(hasNotes: boolean, link: (text: string) => Piece): Phrase<Piece> =>
    phrase`${link(onRecord(hasNotes))} have a page of their own.`,
};

/** The page with all that can be taken away. */
export const reuse = {
  title: (story: string): string => `Cite and reuse: ${story}`,
  description: (story: string): string => `Citations, figures, data and pictures of “${story}”, to take along.`,
  skip: "Skip to what there is",
  story: "The story it is part of",
  heading: "Take it along",
  cite: "Cite the story",
  claims: <Piece>(link: (text: string) => Piece): Phrase<Piece> =>
    phrase`Each claim has a page and a citation of its own; ${link("the table of claims")} leads there.`,
  figures: "Show a figure elsewhere",
  figure: "A figure brings its heading, its credit line and its facts as text; it loads nothing from anywhere else.",
  inStory: "In the story",
  alone: "Alone",
  data: "Read it with other tools",
  pictures: "Pictures for a post",
};

export const share = {
  heading: "To share",
  claimLink: "Link to this claim",
  /** What stands behind the words that are quoted. */
  source: (attribution: string, address: string, when: string): string => ` — ${attribution}, ${address}, ${when}`,
};

export const notFound = {
  skip: "Skip to what there is",
  title: "Not found",
  heading: "There is no page at this address",
  description: "There is no page at this address.",
  why: "It may be mistyped, or cut short on its way. What was published here keeps its address or leads on from it: if a link of ours brought you here, we made a mistake.",
  claims: <Piece>(headline: Piece): Phrase<Piece> => phrase`What “${headline}” claims`,
  allStories: "All stories",
};

export const moved = {
  heading: "This page has moved",
  to: <Piece>(link: Piece, story: string): Phrase<Piece> => phrase`It is now at ${link}, a part of “${story}”.`,
};

export const withdrawn = {
  heading: "This story was withdrawn",
  on: (title: string, day: StoryDate): string => `“${title}” was withdrawn on ${date(day)}.`,
};

/** The front page, once there are several stories. */
export const front = {
  heading: "Stories",
  skip: "Skip to the stories",
  appeared: <Piece>(publisher: Piece, published: string, annotated: StoryDate): Phrase<Piece> =>
    phrase`${publisher}, ${published}. Notes of ${date(annotated)}.`,
  counts: (claims: number, notes: number): string =>
    capitalised(list([counted(claims, "claim"), ...(notes > 0 ? [counted(notes, "note")] : [])])),
  /**
   * What a link of old to a place on the front page leads to.
   * @param thing what stood there, such as `the note “Which town they work for”`
   */
  former: <Piece>(thing: Piece, story: Piece): Phrase<Piece> =>
    phrase`The link that brought you here leads to ${thing} in “${story}”.`,
};

/** The line on top of a page that was saved as one file. */
export const saved = {
  line: <Piece>(checked: StoryDate, address: Piece): Phrase<Piece> =>
    phrase`Saved edition. Evidence last checked on ${date(checked)}; corrections since then are at ${address}.`,
};

/** Around a figure: what can be taken away, and what its embed says. */
export const figure = {
  drawing: "Drawing (SVG)",
  picture: "Picture (PNG)",
  data: "Data (CSV)",
  /** Head of the column of a table that says where the table is from. */
  credit: "credit",
  takeAlong: "Picture, data, embed",
  checked: (day: StoryDate): string => `Checked on ${date(day)}.`,
  /** @param finding as a sentence */
  description: (finding: string, story: string, checked: StoryDate): string =>
    `${finding} From “${story}”, checked on ${date(checked)}.`,
  asTable: "The figure as a table",
  /** @param finding as a sentence */
  tableCaption: (finding: string): string => `${finding} With its evidence:`,
};
