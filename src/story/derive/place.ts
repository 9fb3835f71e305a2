import type { Passage, StoryArticle } from "../story.ts";

type Blocks = Pick<StoryArticle, "blocks">;
type Start = Pick<Passage, "start">;

/** Where in the article a passage stands, as a reader counts: the headline, or a paragraph from 1. */
export function placeOf(article: Blocks, passage: Start): string {
  const index = blockIndex(article, passage);
  return index === 0 ? "headline" : `¶ ${String(index)}`;
}

/** The same for running text: `the headline`, `paragraph 3`. */
export function placeInWords(article: Blocks, passage: Start): string {
  const index = blockIndex(article, passage);
  return index === 0 ? "the headline" : `paragraph ${String(index)}`;
}

/** Which block of the article a passage begins in: 0 is the headline, the paragraphs count from 1. */
export const blockIndex = ({ blocks }: Blocks, { start }: Start): number =>
  blocks.findIndex((block) => block.start <= start && start < block.end);
