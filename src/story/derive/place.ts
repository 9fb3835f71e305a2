import type { Passage, StoryArticle } from "../story.ts";

/** Where in the article a passage stands, as a reader counts: the headline, or a paragraph from 1. */
export function placeOf({ blocks }: Pick<StoryArticle, "blocks">, { start }: Pick<Passage, "start">): string {
  const index = blocks.findIndex((block) => block.start <= start && start < block.end);
  return index === 0 ? "headline" : `¶ ${String(index)}`;
}
