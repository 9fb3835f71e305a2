import type { Element } from "hast";
import { s } from "hastscript";
import { voiceWords } from "../words.ts";
import { wholePercents } from "./percent.ts";
import { wordShares, type WordShare } from "./word-shares.ts";
import type { Story } from "../../story/story.ts";
import type { Drawn } from "../../views/drawn.ts";
import { drawing, round } from "../../views/drawing/svg.ts";
import { miniature } from "./miniature.ts";
import { wordSharesFinding } from "./word-shares-finding.ts";

const width = 700;
const barHeight = 28;
const gap = 24;
const air = 2;

/** What the words rest on: a bar over the whole article, and below it the article in miniature. */
export function wordSharesFigure(story: Story): Drawn {
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  const finding = wordSharesFinding(story);
  const words = voiceWords(story);
  const parts = shares.map(({ standing }, index) =>
    words.shares.share(words.standings[standing], percents[index] ?? 0),
  );
  const lines = miniature(story, width, barHeight + gap);
  const picture = drawing({ title: finding, description: words.shares.description, width, height: lines.bottom }, [
    bar(shares),
    ...lines.content,
  ]);
  // Nothing in it is lettered, so it may be squeezed: on a phone its lines stay as high as a finger needs.
  Object.assign(picture.properties, { preserveAspectRatio: "none", height: lines.bottom });
  return {
    finding,
    caption: words.shares.figureCaption(total(shares)),
    key: shares.map(({ standing }, index) => ({ class: standing, label: parts[index] ?? "" })),
    drawing: picture,
  };
}

const total = (shares: readonly WordShare[]): number => shares.reduce((sum, { words }) => sum + words, 0);

/** A stripe a share, with a little air behind each. */
function bar(shares: readonly WordShare[]): Element {
  let x = 0;
  const stripes = shares.map(({ standing, share }) => {
    const from = x;
    x += share * width;
    const length = Math.max(x - from - air, (x - from) / 2);
    return s("path", {
      class: standing,
      d: `M${String(round(from))} ${String(barHeight / 2)}h${String(round(length))}`,
    });
  });
  return s("g", { class: "bar" }, stripes);
}
