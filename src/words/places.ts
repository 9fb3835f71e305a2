import { blockIndex } from "../story/derive.ts";
import type { Passage, Story } from "../story/story.ts";
import { wordsOf } from "./words-of.ts";

type Placed = Pick<Story, "language" | "article">;
type Start = Pick<Passage, "start">;

/** Where in the article a passage stands, as a reader counts: the headline, or a paragraph from 1. */
export const placeInBrief = (story: Placed, passage: Start): string =>
  wordsOf(story).place(blockIndex(story.article, passage));

/** The same for running text: `the headline`, `paragraph 3`. */
export const placeInText = (story: Placed, passage: Start): string =>
  wordsOf(story).placeInText(blockIndex(story.article, passage));
