import { linesOf, type BodyPiece } from "../../story/read-article.ts";
import type { Note, Story } from "../../story/story.ts";

/** A note, and those before and after it in the order of the article. */
export interface PlacedNote {
  note: Note;
  /** Its place in that order, from 1. */
  number: number;
  previous: Note | undefined;
  next: Note | undefined;
}

/**
 * Notes in the order of the words they are about, the longer passage first where two begin alike. So they stand on the
 * page, and so they are numbered on paper.
 */
export const inOrder = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end);

/** Notes in that order, each with its number and its neighbours. */
export const numbered = (notes: readonly Note[]): PlacedNote[] =>
  inOrder(notes).map((note, index, all) => ({
    note,
    number: index + 1,
    previous: all[index - 1],
    next: all[index + 1],
  }));

/** A piece of the article's body with the notes that stand beside it. */
interface NotedPiece {
  piece: BodyPiece;
  notes: PlacedNote[];
}

/**
 * The pieces of a story's article, each with the notes on what begins in it, in the order of the article. What is said on
 * the headline stands beside the first piece, where readers choose which notes they see.
 */
export function placedNotes({ article, notes }: Pick<Story, "article" | "notes">): NotedPiece[] {
  const placed = numbered(notes);
  const headline = article.blocks.filter(({ kind }) => kind === "headline");
  return article.body.map((piece, index) => {
    const blocks = [...(index === 0 ? headline : []), ...linesOf([piece])];
    const begins = ({ note: { passage } }: PlacedNote): boolean =>
      blocks.some(({ start, end }) => start <= passage.start && passage.start < end);
    return { piece, notes: placed.filter(begins) };
  });
}
