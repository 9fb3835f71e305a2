import type { Claim } from "../story.ts";

/** Claims as the article makes them, one after the other. */
export const inArticleOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
