import { standingLabels } from "../render/labels.ts";
import { wholePercents } from "../story/derive/percent.ts";
import { wordShares, type Standing, type WordShare } from "../story/derive/word-shares.ts";
import type { Story } from "../story/story.ts";
import type { Card } from "./card.ts";
import { standingColours } from "./standing-colours.ts";

/** The card of a story; `site` is the name of the site. */
export function storyCard(story: Story, site: string): Card {
  const shares = wordShares(story);
  return {
    site,
    kicker: story.kicker,
    headline: story.article.headline,
    alt: `${story.article.headline}. ${findings(shares)}.`,
    byline: story.article.byline,
    findings: findings(shares),
    shares: shares
      .filter(({ words }) => words > 0)
      .map(({ standing, words }) => ({ label: standingLabels[standing], words, colour: standingColours[standing] })),
  };
}

function findings(shares: readonly WordShare[]): string {
  const percents = wholePercents(shares.map(({ share }) => share));
  const percent = (standing: Standing): string =>
    `${percents[shares.findIndex((share) => share.standing === standing)] ?? 0}%`;
  return `${percent("unnamed")} of the words rest on unnamed sources, ${percent("named")} on someone named`;
}
