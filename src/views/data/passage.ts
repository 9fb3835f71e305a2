import { z } from "zod";
import type { Range } from "../../story/anchor.ts";
import { idsOf, selector } from "../../story/schemas/fields.ts";
import type { Passage, StoryArticle } from "../../story/story.ts";

/** A passage by its words, as it is published. */
export const quote = z
  .strictObject({ type: z.literal("TextQuoteSelector").describe("The kind of selector."), ...selector.shape })
  .meta({ ...selector.meta() });

/** A stretch of the article's text, by Unicode code points. */
export const position = z
  .strictObject({
    type: z.literal("TextPositionSelector").describe("The kind of selector."),
    start: z.int().nonnegative().describe("Unicode code points of `article.text` before it."),
    end: z.int().nonnegative().describe("Unicode code points of `article.text` up to its end."),
  })
  .meta({ id: "TextPositionSelector", description: "A stretch of `article.text` (W3C Web Annotation Data Model)." });

/** A place in the article as it is published. */
export const passage = z
  .strictObject({ quote, position, sentences: idsOf("article.blocks[].sentences", undefined, z.string()) })
  .meta({ id: "Passage", description: "A place in the article, by its words, by its position, and by its sentences." });

/** How much text around a passage names it, at least, where its paragraph has as much: what annotation tools use. */
const contextLength = 32;

/**
 * A passage with the words around it, which stay within its paragraph: on a page, notes stand between two paragraphs.
 * @param range a stretch of the article's text
 */
export function quoteSelector(
  { text, blocks }: Pick<StoryArticle, "text" | "blocks">,
  range: Range,
): z.output<typeof quote> {
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
export function positionSelector(
  { text }: Pick<StoryArticle, "text">,
  { start, end }: Range,
): z.output<typeof position> {
  const codePoints = (until: number): number => [...text.slice(0, until)].length;
  return { type: "TextPositionSelector", start: codePoints(start), end: codePoints(end) };
}

/** A place in the article as data. */
export const passageData = (article: StoryArticle, place: Passage): z.output<typeof passage> => ({
  quote: quoteSelector(article, place),
  position: positionSelector(article, place),
  sentences: place.sentences.map(({ id }) => id),
});
