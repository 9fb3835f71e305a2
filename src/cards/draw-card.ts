import { cardSize, type Card } from "./card.ts";
import { cardTree } from "./card-tree.ts";
import { headlineSize } from "./headline-size.ts";
import { sharedRenderer } from "./renderer.ts";

/**
 * Draws a card as PNG, 1200 by 630 pixels. The headline is as large as its room allows; the same card gives the same
 * bytes.
 * @throws where a font's package is not installed, or a headline does not fit even at the smallest size
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await sharedRenderer();
  return renderer.render(cardTree(card, await headlineSize(card.headline)), { ...cardSize, format: "png" });
}
