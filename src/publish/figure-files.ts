import type { Site } from "../story/compile-site.ts";
import type { Story } from "../story/story.ts";
import { withCredit, type Credit } from "../views/credit.ts";
import { toCsv } from "../views/csv.ts";
import { standaloneSize, standaloneSvg } from "../views/drawing/standalone.ts";
import { plainTable } from "../views/plain-table.ts";
import type { Figure } from "../views/view.ts";
import { asSentence } from "../words/as-sentence.ts";
import { pictureScale, type CardPicture } from "./cards/card.ts";
import { paths, type Addresses } from "./addresses.ts";
import { pictureStyles } from "./style-sheets.ts";

/** What the files of a story’s figures say of where they are from. */
export const creditOf = (story: Story, { publisher }: Pick<Site, "publisher">, at: Addresses): Credit => ({
  publisher,
  story: story.title,
  address: at.full(paths.story(story.slug)),
  language: story.language,
});

/** The picture of a figure as a page names it for its preview. */
export function figurePicture(figure: Figure, story: Story, site: Pick<Site, "publisher">, at: Addresses): CardPicture {
  const { width, height } = standaloneSize(figure, creditOf(story, site, at));
  return {
    path: paths.figureFile(story.slug, figure.id, "png"),
    alt: `${asSentence(figure.finding)} ${figure.caption}`,
    width: Math.ceil(width * pictureScale),
    height: Math.ceil(height * pictureScale),
  };
}

/** A figure as an SVG picture with its credit line. */
export const figureSvg = (figure: Figure, credit: Credit): string =>
  standaloneSvg(figure, credit, pictureStyles(figure.view));

/** The data of a figure as CSV, with the credit line in its last column. */
export const figureCsv = ({ table, checked }: Figure, credit: Credit): string =>
  toCsv(withCredit(plainTable(table, credit), credit, checked));
