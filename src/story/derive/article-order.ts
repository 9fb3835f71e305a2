import type { Claim, Story } from "../story.ts";

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
