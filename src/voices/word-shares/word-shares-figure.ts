import type { Element } from "hast";
import { s } from "hastscript";
import { asSentence } from "../../words/as-sentence.ts";
import { directionOf } from "../../words/direction.ts";
import { voiceWords } from "../words.ts";
import { wholePercents } from "./percent.ts";
import { unsourcedWords, wordShares, type Standing, type WordShare } from "./word-shares.ts";
import { standings } from "../../story/schemas/claims.ts";
import type { Story } from "../../story/story.ts";
import type { Drawn } from "../../views/drawn.ts";
import { drawnFor } from "../../views/drawing/mirror.ts";
import { drawing, round } from "../../views/drawing/svg.ts";
import { miniature } from "./miniature.ts";

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

/** What the words of a story rest on, where a line and a picture must do: as a sentence, and as a bar that only shows it. */
export function sharesInShort(story: Story): { finding: string; bar: Element } {
  const box = `0 0 ${String(width)} ${String(barHeight)}`;
  const picture = s("svg", { viewBox: box, preserveAspectRatio: "none", ariaHidden: "true" }, bar(wordShares(story)));
  const finding = story.findings["word-shares"] ?? wordSharesFinding(story);
  return { finding: asSentence(finding), bar: drawnFor(directionOf(story.language), picture) };
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

/** Those who speak: silence that is reported, and claims without a voice, are not among them. */
const speaking: readonly Standing[] = standings.filter((standing) => standing !== "silent");

/**
 * How much of the article is news for which it cites nobody, and whether other texts of the report give a source. Where
 * there is no such news, for how much of the article somebody is cited.
 */
export function wordSharesFinding(story: Story): string {
  const words = voiceWords(story).shares.finding;
  const unsourced = unsourcedWords(story);
  if (unsourced.words === 0) {
    const percent = percentOf(story, speaking);
    return percent === 0 ? words.nobody : words.cited(percent);
  }
  return words.uncited(percentOf(story, ["unsourced"]), amount(unsourced.sourcedElsewhere, unsourced.words));
}

function amount(part: number, all: number): "none" | "some" | "most" | "all" {
  if (part === 0) return "none";
  if (part === all) return "all";
  return part > all / 2 ? "most" : "some";
}

/** A whole per cent; undefined for less than one: what is there is never said to be none. */
function percentOf(story: Story, standings: readonly Standing[]): number | undefined {
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  const counted = shares.map(({ standing }, index) => (standings.includes(standing) ? (percents[index] ?? 0) : 0));
  const percent = counted.reduce((sum, part) => sum + part, 0);
  const isThere = shares.some(({ standing }) => standings.includes(standing));
  return percent === 0 && isThere ? undefined : percent;
}
