import { claimKindLabels, voiceStandingLabels } from "../../words/labels.ts";
import { claimMatrix } from "./claim-matrix.ts";
import { placeOf } from "../../story/derive/place.ts";
import type { Story } from "../../story/story.ts";
import type { Figure } from "../../views/figure.ts";
import { drawing } from "../../views/drawing/svg.ts";
import { claimVoiceCaption, claimVoiceFinding } from "./claim-voice-finding.ts";
import { drawMatrix } from "./draw-matrix.ts";

/** Which voice stands behind which claim. On the page it is a table; this drawing is for those who take it away. */
export function claimVoiceFigure(story: Story): Figure {
  const { rows } = claimMatrix(story);
  const finding = claimVoiceFinding(story);
  const { content, ...size } = drawMatrix(story);
  return {
    id: "claim-voice",
    finding,
    caption: claimVoiceCaption(story),
    checked: story.checked,
    drawing: drawing({ title: finding, description: "The table on the page says the same.", ...size }, content),
    data: {
      columns: ["claim", "place", "statement", "voices", "standing or kind"],
      rows: rows.map(({ claim, voices: behind }) => [
        claim.label,
        placeOf(story.article, claim.passage),
        claim.statement,
        behind.map(({ name }) => name).join("; "),
        claim.kind
          ? claimKindLabels[claim.kind].short
          : [...new Set(behind.map(({ standing }) => voiceStandingLabels[standing]))].join("; "),
      ]),
    },
  };
}
