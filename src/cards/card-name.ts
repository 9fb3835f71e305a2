import { createHash } from "node:crypto";
import type { Card } from "./card.ts";
import { cardTree } from "./card-tree.ts";

/**
 * Name of a card's picture, ten hex digits made from its words and its look. Those who show cards keep them for days by
 * their address, so a card that looks different needs a different one.
 */
export function cardName(card: Card): string {
  return createHash("sha256")
    .update(JSON.stringify(cardTree(card, 0)))
    .digest("hex")
    .slice(0, 10);
}
