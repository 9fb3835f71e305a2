import type { Story } from "../../story/story.ts";
import type { Drawn } from "../../views/drawn.ts";
import { drawing } from "../../views/drawing/svg.ts";
import { voiceWords } from "../words.ts";
import { drawMatrix } from "./draw-matrix.ts";

/** Which voice stands behind which claim. On the page it is a table; this drawing is for those who take it away. */
export function claimVoiceFigure(story: Story): Drawn {
  const finding = claimVoiceFinding(story);
  const { content, ...size } = drawMatrix(story);
  return {
    finding,
    caption: voiceWords(story).claims[story.voices.length > 0 ? "order" : "orderAlone"],
    drawing: drawing({ title: finding, description: voiceWords(story).claims.description, ...size }, content),
  };
}

/** How many of the claims are news for which the article cites nobody: no claim that is anything else counts as that. */
export function claimVoiceFinding(story: Pick<Story, "language" | "claims">): string {
  const [all, unsourced] = [story.claims.length, story.claims.filter(({ kind }) => kind === "unsourced").length];
  const { finding, noNews } = voiceWords(story).claims;
  const isNews = unsourced > 0 || story.claims.some(({ kind }) => !kind);
  return isNews ? finding(all, unsourced) : noNews;
}
