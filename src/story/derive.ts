import type { Claim, Story, StoryArticle, Passage } from "./story.ts";

/** Claims as the article makes them, one after the other. */
export const inArticleOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);

/** The claims before and after a claim in the order of the article. */
export function neighboursOf(claim: Claim, { claims }: Pick<Story, "claims">): { previous?: Claim; next?: Claim } {
  const ordered = inArticleOrder(claims);
  const index = ordered.indexOf(claim);
  const [previous, next] = [ordered[index - 1], ordered[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Who wrote the article: its byline without the word that makes it one. */
export const authorOf = ({ byline }: Pick<StoryArticle, "byline">): string => byline.replace(/^by\s+/iu, "");

/** Which block of the article a passage begins in: 0 is the headline, the paragraphs count from 1. */
export const blockIndex = ({ blocks }: Pick<StoryArticle, "blocks">, { start }: Pick<Passage, "start">): number =>
  blocks.findIndex((block) => block.start <= start && start < block.end);
