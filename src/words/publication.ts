import type { Story } from "../story/story.ts";
import { wordsOf } from "./words-of.ts";

/** When the article appeared, no more exactly than is known. */
export const publicationInWords = (story: Pick<Story, "language" | "article">): string =>
  story.article.publishedAs ?? wordsOf(story).date(story.article.published);
