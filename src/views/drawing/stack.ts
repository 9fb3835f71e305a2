import type { ElementContent } from "hast";

/** A piece of a drawing and how far down it reaches. */
export interface Piece {
  content: ElementContent[];
  /** Where the next one may begin. */
  bottom: number;
}

/** Draws things one below the other: each begins where the one before it ended. */
export function stack<T>(things: readonly T[], top: number, draw: (thing: T, top: number) => Piece): Piece {
  return things.reduce<Piece>(
    ({ content, bottom }, thing) => {
      const piece = draw(thing, bottom);
      return { content: [...content, ...piece.content], bottom: piece.bottom };
    },
    { content: [], bottom: top },
  );
}
