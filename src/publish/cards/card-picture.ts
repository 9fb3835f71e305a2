import { paths } from "../addresses.ts";
import type { Story } from "../../story/story.ts";
import { cardName } from "./card-name.ts";
import type { Card, CardPicture } from "./card.ts";

/** Where the picture of a story's card is, and what it shows. */
export function pictureOf(card: Card, { slug }: Story): CardPicture {
  return { path: paths.card(slug, cardName(card)), alt: card.alt };
}
