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
