import type { Note } from "../../story/story.ts";

/**
 * Notes in the order of the words they are about, the longer passage first where two begin alike. So they stand on the
 * page, and so they are numbered on paper.
 */
export const inOrder = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end);
