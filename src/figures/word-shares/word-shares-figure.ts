import type { ElementContent } from "hast";
import { s } from "hastscript";
import { standingLabels } from "../../render/labels.ts";
import { wholePercents } from "../../story/derive/percent.ts";
import { wordShares, type WordShare } from "../../story/derive/word-shares.ts";
import type { Story } from "../../story/story.ts";
import type { Figure } from "../figure.ts";
import { drawing, round } from "../svg.ts";
import { miniature } from "./miniature.ts";

const width = 700;
const barHeight = 28;
const gap = 24;

/** Who stands behind the words: a bar over the whole article, and below it the article in miniature. */
export function wordSharesFigure(story: Story): Figure {
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  const percentOf = (standing: WordShare["standing"]): string =>
    `${String(percents[shares.findIndex((share) => share.standing === standing)] ?? 0)}%`;
  const finding = `Nobody stands behind ${percentOf("nobody")} of the words; a named person, behind ${percentOf("named")}`;
  const parts = shares.map(({ standing }) => `${standingLabels[standing]}: ${percentOf(standing)}`);
  const lines = miniature(story, width, barHeight + gap);
  const picture = drawing({ title: finding, description: parts.join("; "), width, height: lines.bottom }, [
    ...bar(shares),
    ...lines.content,
  ]);
  // Nothing in it is lettered, so it may be squeezed: on a phone its lines stay as high as a finger needs.
  Object.assign(picture.properties, { preserveAspectRatio: "none", height: lines.bottom });
  return {
    id: "word-shares",
    finding,
    caption: `Share of the article’s ${String(total(shares))} words by the firmest voice cited. Below, the article in miniature: a line a paragraph, a stripe a sentence.`,
    checked: story.checked,
    key: shares.map(({ standing }, index) => ({ class: standing, label: parts[index] ?? "" })),
    drawing: picture,
    data: {
      columns: ["who stands behind them", "words", "per cent"],
      rows: shares.map(({ standing, words }, index) => [standingLabels[standing], words, percents[index] ?? 0]),
    },
  };
}

const total = (shares: readonly WordShare[]): number => shares.reduce((sum, { words }) => sum + words, 0);

function bar(shares: readonly WordShare[]): ElementContent[] {
  let x = 0;
  return shares
    .filter(({ words }) => words > 0)
    .map(({ standing, share }) => {
      const part = s("rect", { class: standing, x: round(x), width: round(share * width), height: barHeight });
      x += share * width;
      return part;
    });
}
