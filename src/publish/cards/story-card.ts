import { standingLabels } from "../../words/labels.ts";
import { wholePercents } from "../../voices/word-shares/percent.ts";
import { wordShares, type Standing } from "../../voices/word-shares/word-shares.ts";
import type { Story } from "../../story/story.ts";
import type { Card } from "./card.ts";
import { inSentences } from "./in-sentences.ts";
import { placeLine } from "./place-line.ts";
import { standingColours } from "./standing-colours.ts";

/** The card of a story: the article's headline, and on whom its words rest; `site` is the name of the site. */
export function storyCard(story: Story, site: string): Card {
  const { kicker, article } = story;
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  const percent = (standing: Standing): string =>
    `${percents[shares.findIndex((share) => share.standing === standing)] ?? 0}%`;
  const findings = `${percent("unnamed")} of the words rest on unnamed sources, ${percent("named")} on someone named`;
  const bar = shares
    .filter(({ words }) => words > 0)
    .map(({ standing, words }) => ({ label: standingLabels[standing], weight: words, standing }));
  const { headline, byline } = article;
  const place = placeLine(story);
  return {
    subject: `story “${story.slug}”`,
    site,
    kicker,
    place,
    headline,
    byline,
    findings,
    shares: bar.map(({ label, weight, standing }) => ({ label, weight, colour: standingColours[standing] })),
    alt: inSentences(
      kicker,
      headline,
      byline,
      place,
      findings,
      ...(bar.length > 0 ? ["A bar shows what all of them rest on"] : []),
      site,
    ),
  };
}
