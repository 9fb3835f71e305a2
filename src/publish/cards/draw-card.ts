import { Renderer } from "@takumi-rs/core";
import { drawnAs, type Card } from "./card.ts";
import { fontStack, type FontStack } from "./card-fonts.ts";
import { cardTexts, rareFontsOf } from "./card-tree.ts";
import { fitHeadline } from "./fit-headline.ts";
import { createFontShelf, tellMissing, type FontShelf } from "./font-shelf.ts";

/**
 * Draws a card as PNG, 1200 by 630 pixels; the same card gives the same bytes.
 * @throws where a font's package is not installed, a character is in no font, or the words do not fit
 */
type DrawCard = (card: Card) => Promise<Uint8Array<ArrayBuffer>>;

/** Someone who draws cards, with fonts that are read once for all of them: that takes longer than drawing. */
export function createDrawCard(): DrawCard {
  const renderer = new Renderer();
  const shelf = createFontShelf(renderer);
  return async (card) => {
    const fontFamilies = await fontsOf(card, shelf);
    const tree = await fitHeadline(card, (node, options) => renderer.measure(node, { ...options, fontFamilies }));
    return renderer.render(tree, { ...drawnAs, fontFamilies });
  };
}

/**
 * Names of the fonts a card needs, ready for the renderer. Only these: what other cards needed must change nothing.
 * @throws where a character is in none of them
 */
export async function fontsOf(card: Card, shelf: FontShelf): Promise<string[]> {
  const texts = cardTexts(card);
  const rare = rareFontsOf(card);
  const stacks: FontStack[] = ["serif", "sans"];
  const found = await Promise.all(stacks.map((stack) => shelf.fetch(texts[stack], fontStack(stack, rare))));
  const missing = [...new Set(found.flatMap((fonts) => fonts.missing))];
  if (missing.length > 0)
    throw new Error(`Card of ${card.subject}: ${tellMissing(missing, ", which no font of the cards has")}`);
  return [...new Set(found.flatMap(({ names }) => names))];
}
