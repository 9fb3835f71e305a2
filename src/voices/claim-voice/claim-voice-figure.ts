import type { Story } from "../../story/story.ts";
import type { Drawn } from "../../views/drawn.ts";
import { drawing } from "../../views/drawing/svg.ts";
import { voiceWords } from "../words.ts";
import { claimVoiceCaption, claimVoiceFinding } from "./claim-voice-finding.ts";
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
