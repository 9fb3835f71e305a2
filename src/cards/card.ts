/** What a share image says: plain words, so that anything with a headline can have one. */
export interface Card {
  /** Name of the site. */
  site: string;
  /** A few words above the headline. */
  kicker: string;
  headline: string;
  /** All that it says, for those who do not see it. */
  alt: string;
  /** As printed, with its “By”. */
  byline: string;
  /** What the bar shows, in one short sentence; without it the bar stands alone. */
  findings?: string;
  /** The bar along the lower edge, from left to right; without it there is none. */
  shares?: readonly CardShare[];
}

export interface CardShare {
  label: string;
  /** Its part of the bar's width, counted in words. */
  words: number;
  /** As CSS writes it. */
  colour: string;
}

/** Size of a card in pixels, as Open Graph's readers ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A card's picture as a page names it. */
export interface CardPicture {
  /** Below the site's base. */
  path: string;
  /** What it shows, for those who do not see it. */
  alt: string;
}
