/** The ids of all figures of every story, in the order of the page. Public: each is a fragment, a page and two files. */
export const figureIds = [
  "word-shares",
  "claim-voice",
  "travelled",
  "map",
  "then-now",
  "dependency-graph",
  "timeline",
] as const;
