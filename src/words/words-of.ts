import { blockPlace } from "../story/derive.ts";
import type { Note, Passage, Story, StoryStatus } from "../story/story.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { isolated } from "./direction.ts";
import { enGB } from "./en-GB.ts";
import { inLanguages } from "./in-languages.ts";

/** What the interface says in general, in the language of a story or a site. What a part says stands in its folder. */
export const wordsOf = inLanguages({ "en-GB": enGB, de, ar });

/** The names of those who wrote the article, as running text has them; undefined where nobody is known. */
export function authorsInWords({ language, article }: Pick<Story, "language" | "article">): string | undefined {
  const names = article.authors.map(({ name }) => isolated(name, language));
  return names.length === 0 ? undefined : wordsOf({ language }).list(names);
}

/** The article’s byline as printed, or who wrote it where it has none; undefined where nobody is known. */
export const bylineOf = (story: Pick<Story, "language" | "article">): string | undefined =>
  story.article.byline ?? authorsInWords(story);

/** The lens of a note and, where it has one, its kind. */
export function topicOf({ lens, kind }: Pick<Note, "lens" | "kind">, story: Pick<Story, "language">): string {
  const { article, comma } = wordsOf(story);
  return kind === undefined ? lens.label : [lens.label, article.noteKinds[kind]].join(comma);
}

/** Who wrote a note, and when, where that is not the rule of all notes of a story; undefined where it is. */
export const noteByline = (
  { author, written }: Pick<Note, "author" | "written">,
  story: Pick<Story, "language">,
): string | undefined =>
  author === undefined && written === undefined
    ? undefined
    : wordsOf(story).article.writtenBy(author && isolated(author, story.language), written);

/** What a reader is told of a status: its label, or what the interface calls one of those that every story can use. */
export const statusLabel = ({ label, as }: StoryStatus, story: Pick<Story, "language">): string =>
  label ?? wordsOf(story).statuses[as];

type Placed = Pick<Story, "language" | "article">;
type Start = Pick<Passage, "start">;

/** When the article appeared, no more exactly than is known. */
export const publicationInWords = (story: Placed): string =>
  story.article.publishedAs ?? wordsOf(story).date(story.article.published);

/** Where in the article a passage stands, as a reader counts: the headline, or a paragraph, subhead or caption from 1. */
export const placeInBrief = (story: Placed, passage: Start): string =>
  wordsOf(story).place(blockPlace(story.article, passage));

/** The same for running text: `the headline`, `paragraph 3`. */
export const placeInText = (story: Placed, passage: Start): string =>
  wordsOf(story).placeInText(blockPlace(story.article, passage));
