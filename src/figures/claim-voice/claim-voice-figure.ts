import { voiceStandingLabels } from "../../render/labels.ts";
import { claimMatrix } from "../../story/derive/claim-matrix.ts";
import { placeOf } from "../../story/derive/place.ts";
import type { Story } from "../../story/story.ts";
import type { Figure } from "../figure.ts";
import { counted } from "../wording/in-words.ts";
import { capitalised } from "../wording/in-words.ts";
import { drawing } from "../svg.ts";
import { drawMatrix } from "./draw-matrix.ts";

/** Which voice stands behind which claim. On the page it is a table; this drawing is for those who take it away. */
export function claimVoiceFigure(story: Story): Figure {
  const { rows } = claimMatrix(story);
  const alone = rows.filter(({ isNobody }) => isNobody).length;
  const finding = `${capitalised(counted(alone, "claim"))} of ${String(rows.length)} ${alone === 1 ? "has" : "have"} nobody behind ${alone === 1 ? "it" : "them"}`;
  const { content, ...size } = drawMatrix(story);
  return {
    id: "claim-voice",
    finding,
    caption:
      "Claims in the article’s order, voices from firmest to thinnest. A dot is a voice cited; a dashed ring, one asked in vain, or nobody.",
    checked: story.checked,
    drawing: drawing({ title: finding, description: "The table on the page says the same.", ...size }, content),
    data: {
      columns: ["claim", "place", "statement", "voices", "standing"],
      rows: rows.map(({ claim, voices: behind }) => [
        claim.label,
        placeOf(story.article, claim.passage),
        claim.statement,
        behind.map(({ name }) => name).join("; ") || "nobody",
        [...new Set(behind.map(({ standing }) => voiceStandingLabels[standing]))].join("; "),
      ]),
    },
  };
}
