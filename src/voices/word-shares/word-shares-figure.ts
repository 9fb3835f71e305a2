import { voiceWords } from "../words.ts";
import { drawShares } from "./draw-shares.ts";
import { unsourcedWords, wordShares, type Standing, type WordShare } from "./word-shares.ts";
import { standings } from "../../story/schemas/claims.ts";
import type { Story } from "../../story/story.ts";
import type { Drawn } from "../../views/drawn.ts";
import { page } from "../../views/drawing/lettering.ts";
import { drawing } from "../../views/drawing/svg.ts";
import { contentOf, layouts } from "../../views/frame.ts";
import { miniature } from "./miniature.ts";

const { width } = page;
/**
 * How much of the drawing the shares take, and units between these and the article in miniature, as `shares.css` has them;
 * from strip to strip at least, and at most.
 */
const share = { width: 356, between: 24, pitch: { least: 24, most: 30 } } as const;

/**
 * What the words rest on: a strip for each standing, named beside it, and the article in miniature, which the style sheet
 * moves below the shares on a phone.
 */
export function wordSharesFigure(story: Story): Drawn {
  const finding = wordSharesFinding(story);
  const { shares: words } = voiceWords(story);
  const x = share.width + share.between;
  const article = miniature(story, { x, width: width - x, small: page.small });
  const { least, most } = share.pitch;
  const pitch = Math.min(Math.max(article.bottom / wordShares(story).length, least), most);
  const shares = drawShares(story, share.width, { text: page.text, pitch });
  const height = Math.max(shares.bottom, article.bottom);
  return {
    finding,
    caption: words.figureCaption(total(wordShares(story))),
    drawing: drawing({ title: finding, description: words.description, width, height }, [
      ...shares.content,
      ...article.content,
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

/**
 * Height of the figure in a frame: a narrow one shows the shares alone, no larger than they are drawn. In the narrowest
 * they are smaller, and what is above and below them needs the more lines.
 * @param shown height of the drawing, whole, in the narrowest frame
 */
export const heightInFrame = (_story: Story, frame: number, shown: number): number =>
  frame < layouts.drawing ? shown * (width / contentOf(layouts.phone)) : shown;
