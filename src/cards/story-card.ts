import { standingLabels } from "../render/labels.ts";
import { wholePercents } from "../story/derive/percent.ts";
import { wordShares, type Standing, type WordShare } from "../story/derive/word-shares.ts";
import type { Story } from "../story/story.ts";
import { cardName } from "./card-name.ts";
import type { Card } from "./card.ts";
import { standingColours } from "./standing-colours.ts";

/** The card of a story; `site` is the name of the site. */
export function storyCard(story: Story, site: string): Card {
  const shares = wordShares(story);
  return {
    site,
    kicker: story.kicker,
    headline: story.article.headline,
    byline: story.article.byline,
    findings: findings(shares),
    shares: shares
      .filter(({ words }) => words > 0)
      .map(({ standing, words }) => ({ label: standingLabels[standing], words, colour: standingColours[standing] })),
  };
}

/** Where the picture of a story's card is, from the site's base, without a slash before it. */
export function cardPath(story: Story, site: string): string {
  return `${story.slug}/card-${cardName(storyCard(story, site))}.png`;
}

function findings(shares: readonly WordShare[]): string {
  const percents = wholePercents(shares.map(({ share }) => share));
  const percent = (standing: Standing): string =>
    `${percents[shares.findIndex((share) => share.standing === standing)] ?? 0}%`;
  return `${percent("unnamed")} of the words rest on unnamed sources, ${percent("named")} on someone named`;
}
