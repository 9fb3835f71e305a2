/** What a share image says: plain words, so that anything with a headline can have one. */
export interface Card {
  /** What messages call it, such as “claim x of story y”; never drawn. */
  subject: string;
  /** Name of the site. */
  site: string;
  /** A few words above the headline. */
  kicker: string;
  /** Where and when the article appeared. */
  place: string;
  headline: string;
  /** Who stands behind it, or whose it is. */
  byline: string;
  /** What the bar shows, in one short sentence; without it the bar stands alone. */
  findings?: string;
  /** The bar along the lower edge, from left to right; without it there is a plain rule. */
  shares?: readonly CardShare[];
  /** All that it says, for those who do not see it. */
  alt: string;
}

export interface CardShare {
  label: string;
  /** Its part of the bar's width against the others'. */
  weight: number;
  /** As CSS writes it. */
  colour: string;
}

/** Where drawn cards are kept from build to build by their names, from the project's root. */
export const cardFolder = "node_modules/.cache/cards";

/** Size of a card in pixels, as Open Graph's readers ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** How many pixels a unit of a figure’s drawing takes in its picture. */
export const pictureScale = 2;

/** As what a card is drawn. */
export const drawnAs = { ...cardSize, format: "png" } as const;

/** The picture that a page names for its preview: a card, or a figure. */
export interface CardPicture {
  /** Below the site's base. */
  path: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}
