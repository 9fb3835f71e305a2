import { voiceWords } from "../words.ts";
import { drawShares } from "./draw-shares.ts";
import { unsourcedWords, wordShares, type Standing, type WordShare } from "./word-shares.ts";
import { standings } from "../../story/schemas/claims.ts";
import type { Story } from "../../story/story.ts";
import type { Drawn } from "../../views/drawn.ts";
import { narrow, page } from "../../views/drawing/lettering.ts";
import { drawing } from "../../views/drawing/svg.ts";
import { miniature } from "./miniature.ts";

const { width } = page;
/** How much of the wide drawing the shares take, and units between these and the article in miniature. */
const share = { width: 356, between: 24, pitch: 24 } as const;
const below = 14;

/** What the words rest on: a strip for each standing, named beside it, and the article in miniature. */
export function wordSharesFigure(story: Story): Drawn {
  const finding = wordSharesFinding(story);
  const { shares: words } = voiceWords(story);
  const said = { title: finding, description: words.description };
  const shares = drawShares(story, share.width, { text: page.text, pitch: share.pitch });
  const x = share.width + share.between;
  const beside = { x, top: 0, width: width - x, small: page.small, mostLinked: 16, height: 384 };
  const article = miniature(story, beside);
  const above = drawShares(story, narrow.width, { text: narrow.text, pitch: 21 });
  const under = {
    x: 0,
    top: above.bottom + below,
    width: narrow.width,
    small: narrow.small,
    mostLinked: 0,
    height: 176,
  };
  const articleBelow = miniature(story, under);
  return {
    finding,
    caption: words.figureCaption(total(wordShares(story))),
    drawing: drawing({ ...said, width, height: Math.max(shares.bottom, article.bottom) }, [
      ...shares.content,
      ...article.content,
    ]),
    narrowDrawing: drawing({ ...said, width: narrow.width, height: articleBelow.bottom }, [
      ...above.content,
      ...articleBelow.content,
    ]),
  };
}

const total = (shares: readonly WordShare[]): number => shares.reduce((sum, { words }) => sum + words, 0);
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
  const counted = shares.filter(({ standing }) => standings.includes(standing));
  const percent = counted.reduce((sum, share) => sum + share.percent, 0);
  return percent === 0 && counted.length > 0 ? undefined : percent;
}
