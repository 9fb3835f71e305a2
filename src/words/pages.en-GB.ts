import type { StoryDate } from "../story/dates.ts";
import { date } from "./grammar.en-GB.ts";
import { phrase, type Phrase } from "./phrase.ts";

/* What the pages say around the parts of a story. */

export const page = {
  skipToArticle: "Skip to the article",
};

export const head = {
  /** @param publisher a link to the article, by its publisher's name */
  published: <Piece>(publisher: Piece, published: string, note = ""): Phrase<Piece> =>
    phrase`Published by ${publisher}, ${published}. ${note}`,
  notes: (publisher: string, annotated: StoryDate, checked: StoryDate): string =>
    `Notes by ${publisher}, ${date(annotated)}; evidence last checked on ${date(checked)}.`,
  inShort: "In short",
};

export const article = {
  name: "The article, with notes",
  at: (publisher: string): string => `The article at ${publisher}`,
  paragraphLink: "Link to this paragraph",
  lenses: "Which notes to show",
  allNotes: "All notes",
  noNotes: "No notes",
  noteLink: "Link to this note",
  backToPassage: "Back to the passage",
};

export const correction = {
  heading: "Corrections",
  none: (asOf: StoryDate): string => `No correction has been made so far (as of ${date(asOf)}).`,
  was: <Piece>(mark: (text: string) => Piece, was: string): Phrase<Piece> => phrase`${mark("Before:")} ${was}`,
  is: <Piece>(mark: (text: string) => Piece, is: string): Phrase<Piece> => phrase`${mark("Now:")} ${is}`,
  wasAndIs: ({ was, is }: { was: string; is: string }): string => `Before: ${was} Now: ${is}`,
  /** @param thing what was corrected, such as `the claim “The towns agree”` */
  of: (thing: string, story: string): string => `Correction of ${thing} in “${story}”`,
  see: <Piece>(thing: Piece): Phrase<Piece> => phrase`See ${thing}.`,
};

/** Where the story's page leads to what there is to take away. */
export const takeAway = {
  heading: "To cite and to reuse",
  what: <Piece>(link: (text: string) => Piece, file: (text: string) => Piece): Phrase<Piece> =>
    phrase`${link("Citations, figures for other pages, data and pictures")} of this story; ${file("the whole page in one file")}.`,
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
  appeared: (publisher: string, published: string, annotated: StoryDate): string =>
    `${publisher}, ${published}. Annotated ${date(annotated)}.`,
};

/** The line on top of a page that was saved as one file. */
export const saved = {
  line: <Piece>(checked: StoryDate, address: Piece): Phrase<Piece> =>
    phrase`Saved edition. Evidence last checked on ${date(checked)}; corrections since then are at ${address}.`,
};
