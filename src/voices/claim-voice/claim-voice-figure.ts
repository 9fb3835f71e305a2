import type { Story } from "../../story/story.ts";
import { plainTable } from "../../views/plain-table.ts";
import { claimTable } from "../views.ts";
import type { Figure } from "../../views/figure.ts";
import { drawing } from "../../views/drawing/svg.ts";
import { claimVoiceCaption, claimVoiceFinding } from "./claim-voice-finding.ts";
import { drawMatrix } from "./draw-matrix.ts";

/** Which voice stands behind which claim. On the page it is a table; this drawing is for those who take it away. */
export function claimVoiceFigure(story: Story): Figure {
  const finding = claimVoiceFinding(story);
  const { content, ...size } = drawMatrix(story);
  return {
    id: "claim-voice",
    finding,
    caption: claimVoiceCaption(story),
    checked: story.checked,
    drawing: drawing({ title: finding, description: "The table on the page says the same.", ...size }, content),
    data: plainTable(claimTable(story)),
  };
}
