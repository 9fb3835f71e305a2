import type { Range } from "../../story/anchor.ts";
import type { StoryArticle } from "../../story/story.ts";

/** How much text around a passage names it, at least, where its paragraph has as much: what annotation tools use. */
const contextLength = 32;

/** A W3C TextQuoteSelector as JSON-LD writes it. */
export interface QuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** A W3C TextPositionSelector as JSON-LD writes it. */
export interface PositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}

/**
 * A passage with the words around it, which stay within its paragraph: on a page, notes stand between two paragraphs.
 * @param range a stretch of the article's text
 */
export function quoteSelector({ text, blocks }: Pick<StoryArticle, "text" | "blocks">, range: Range): QuoteSelector {
  const blockAt = (place: number) => blocks.find(({ start, end }) => start <= place && place < end);
  const before = text.slice(blockAt(range.start)?.start ?? range.start, range.start);
  const after = text.slice(range.end, blockAt(range.end - 1)?.end ?? range.end);
  const prefix = new RegExp(`\\S*.{0,${String(contextLength)}}$`, "su").exec(before)?.[0] ?? "";
  const suffix = new RegExp(`^.{0,${String(contextLength)}}\\S*`, "su").exec(after)?.[0] ?? "";
  return {
    type: "TextQuoteSelector",
    exact: text.slice(range.start, range.end),
    ...(prefix !== "" && { prefix }),
    ...(suffix !== "" && { suffix }),
  };
}

/**
 * Where a passage stands in the article's text. The recommendation counts Unicode code points, the story UTF-16 units;
 * they differ where a character lies beyond the first plane.
 */
export function positionSelector({ text }: Pick<StoryArticle, "text">, { start, end }: Range): PositionSelector {
  const codePoints = (until: number): number => [...text.slice(0, until)].length;
  return { type: "TextPositionSelector", start: codePoints(start), end: codePoints(end) };
}
