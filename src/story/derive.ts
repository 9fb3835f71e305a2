import type { Block } from "./read-article.ts";
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

/** Where in an article something stands: in which kind of block, and in which of that kind, counted from 1. */
export interface BlockPlace {
  kind: Block["kind"];
  number: number;
}

/** In which block of the article a passage begins; items of lists and quotations count as the paragraphs they are. */
export function blockPlace({ blocks }: Pick<StoryArticle, "blocks">, { start }: Pick<Passage, "start">): BlockPlace {
  const before = blocks.filter((block) => block.start <= start);
  const { kind = "headline" } = before.at(-1) ?? {};
  return { kind, number: before.filter((block) => block.kind === kind).length };
}
