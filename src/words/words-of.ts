import { blockPlace } from "../story/derive.ts";
import type { Passage, Story } from "../story/story.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { enGB } from "./en-GB.ts";
import { inLanguages } from "./in-languages.ts";

/** What the interface says in general, in the language of a story or a site. What a part says stands in its folder. */
export const wordsOf = inLanguages({ "en-GB": enGB, de, ar });

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
