import type { BlockPlace } from "../story/derive.ts";
import type { StoryDate } from "../story/dates.ts";
import { date, list } from "./grammar.en-GB.ts";
import { phrase, type Phrase } from "./phrase.ts";

/* What is read away from the pages: on cards, in citations, feeds and files. */

/** On cards, the pictures that are shown with links. */
export const card = {
  claim: "Claim",
  appeared: (publisher: string, published: string): string => `${publisher}, ${published}`,
  /** Whole per cents of the words. */
  restsOn: ({ unnamed, named }: { unnamed: number; named: number }): string | undefined => {
    if (unnamed > 0 && named > 0) return `${unnamed}% of the words rest on unnamed sources, ${named}% on someone named`;
    if (unnamed > 0) return `${unnamed}% of the words rest on unnamed sources`;
    return named > 0 ? `${named}% of the words rest on someone named` : undefined;
  },
  /** Names of those who speak, and of those who were asked and did not comment. */
  spoke: (speaking: readonly string[], silent: readonly string[]): string =>
    [list(speaking), silent.length > 0 && `${list(silent)} did not comment`].filter(Boolean).join("; "),
  standings: (labels: readonly string[]): string => labels.join("; "),
  bar: "A bar shows what all of them rest on",
};

/** What names the article that a citation of ours is about, each part in words. */
interface CitedArticle {
  headline: string;
  authors: string | undefined;
  publisher: string;
  published: string;
  url: string;
}

export const citation = {
  access: (checked: StoryDate): string =>
    `Annotated; evidence last checked on ${date(checked)}; add the day you read it.`,
  /** @param authors their names in words, where somebody is known to have written it */
  about: ({ headline, authors, publisher, published, url }: CitedArticle): string =>
    authors === undefined
      ? `On the article “${headline}”, ${publisher}, ${published}: ${url}`
      : `On the article “${headline}” by ${authors}, ${publisher}, ${published}: ${url}`,
  /** @param files links to them, each by the name of its format */
  asFile: <Piece>(note: string, files: readonly Piece[]): Phrase<Piece> => [
    `${note} As a file: `,
    ...files.flatMap((file, index) => (index > 0 ? [", ", file] : [file])),
  ],
};

/** What the notes are called as a collection of their own. */
export const annotations = {
  label: (headline: string): string => `Notes on “${headline}”`,
};

export const feed = {
  withNotes: (headline: string): string => `“${headline}”, with notes`,
  /** The same for a story without notes. */
  annotated: (headline: string): string => `“${headline}”, annotated`,
};

/** The file that tells readers of text what there is. */
export const llms = {
  about:
    "The article of each story is kept word for word and belongs to its publisher. The notes are ours. A claim is " +
    "what the article says, not what we found to be so, and every status holds up to the date beside it.",
  page: "The page",
  pageIs: (description: string, checked: StoryDate): string =>
    `${description} Evidence last checked on ${date(checked)}`,
  claimsOf: (headline: string): string => `Claims of “${headline}”`,
  rss: "New stories and corrections, as RSS",
  jsonFeed: "The same as JSON Feed",
  sitemap: "Sitemap",
  sitemapIs: "Every page, and when it last changed",
};

/** The page as Markdown, where it says more than the page. */
export const markdown = {
  noteOnPage: "The note on the page",
  passageOnPage: "The words it is about",
  policies: "Policies",
  credit: "Credit and rights",
  thisPage: <Piece>(link: Piece): Phrase<Piece> => phrase`This page: ${link}`,
  article: <Piece>(headline: string, publisher: string, link: Piece, rights: string): Phrase<Piece> =>
    phrase`The article: “${headline}”, ${publisher}, ${link}. ${rights}`,
  ours: (publisher: string, annotated: StoryDate): string =>
    `Notes, tables and sections: ${publisher}, ${date(annotated)}.`,
};

/** Heads of the claims as a file for spreadsheets. */
export const claimsTable = {
  id: "id",
  label: "label",
  statement: "statement",
  quotation: "quotation",
  place: "place",
  count: "voice count",
  voices: "voices",
  standings: "standings",
  firmest: "firmest standing",
  kind: "kind",
  references: "references",
  address: "address",
  /** Where in the article a claim is; each kind of block counts from 1. */
  placeOf: ({ kind, number }: BlockPlace): string => (kind === "headline" ? kind : `${kind} ${String(number)}`),
};

/** What each file is that a story can be taken away as. */
export const files = {
  singleFile: "The whole page in one file, to keep and to read without a network",
  storyMarkdown: "The whole page as Markdown, its notes as footnotes",
  articleMarkdown: "The article alone, word for word",
  storyJson: "Everything, resolved: claims, voices, notes, states, conditions, events, references",
  storySchema: "The JSON Schema that story.json keeps to",
  annotations: "The notes as W3C Web Annotations",
  claimsCsv: "The claims and the voices behind them, for spreadsheets",
};
