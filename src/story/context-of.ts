import type { Range } from "./anchor.ts";
import type { BodyPiece } from "./read-article.ts";
import type { StoryArticle } from "./story.ts";

/**
 * The block that a passage stands in, within the list or quotation that it is part of and without the rest of that. A
 * subhead by itself heads nothing, so it is a paragraph here.
 * @returns undefined where the passage stands in no block
 */
export function contextOf(
  { blocks, body }: Pick<StoryArticle, "blocks" | "body">,
  range: Range,
): BodyPiece | undefined {
  const [headline] = blocks;
  const [context] = [...(headline ? [headline] : []), ...body].flatMap((piece) => partWith(piece, range));
  return context?.kind === "subhead" ? { ...context, kind: "paragraph" } : context;
}

/** What of a piece holds a stretch of the text; of a list that is one item, which keeps its number. */
function partWith(piece: BodyPiece, range: Range): BodyPiece[] {
  if (piece.kind === "rule") return [];
  const partOf = (pieces: readonly BodyPiece[]): BodyPiece[] => pieces.flatMap((inner) => partWith(inner, range));
  if (piece.kind === "quotation") {
    const pieces = partOf(piece.pieces);
    return pieces.length === 0 ? [] : [{ ...piece, pieces }];
  }
  if (piece.kind === "list")
    return piece.items.flatMap((item, index) => {
      const part = partOf(item);
      return part.length === 0 ? [] : [{ ...piece, first: piece.first + index, items: [part] }];
    });
  return piece.start <= range.start && range.end <= piece.end ? [piece] : [];
}
