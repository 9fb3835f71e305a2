import type { VoiceStanding } from "../../story/schemas/claims.ts";
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
    caption: claimVoiceCaption(story),
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

/** How to read the marks, each in a sentence of its own; of marks that do not occur nothing is said. */
export function claimVoiceCaption(story: Pick<Story, "language" | "voices">): string {
  const words = voiceWords(story).claims;
  const has = (standing: VoiceStanding): boolean => story.voices.some((voice) => voice.standing === standing);
  return [
    ...(story.voices.length > 0 ? [words.order, words.dot] : [words.orderAlone]),
    ...(has("unidentified") ? [words.ring] : []),
    ...(has("silent") ? [words.dashedRing] : []),
  ].join(" ");
}
