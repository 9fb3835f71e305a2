import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { voiceStandingLabels } from "../../render/labels.ts";
import { anchors } from "../../story/anchors.ts";
import { claimMatrix } from "../../story/derive/claim-matrix.ts";
import { placeOf } from "../../story/derive/place.ts";
import type { Story } from "../../story/story.ts";
import type { Figure } from "../figure.ts";
import { counted } from "../wording/in-words.ts";
import { capitalised } from "../wording/in-words.ts";
import { drawing } from "../svg.ts";

const left = 400;
const column = 55;
const head = 190;
const row = 26;

/** Which voice stands behind which claim. On the page it is a table; this drawing is for those who take it away. */
export function claimVoiceFigure(story: Story): Figure {
  const { voices, rows } = claimMatrix(story);
  const alone = rows.filter(({ isNobody }) => isNobody).length;
  const finding = `${capitalised(counted(alone, "claim"))} of ${String(rows.length)} ${alone === 1 ? "has" : "have"} nobody behind ${alone === 1 ? "it" : "them"}`;
  const columns: Column[] = [...voices.map(({ id, name, standing }) => ({ id, name, standing })), nobody];
  const content = [...columns.map(drawHead), ...rows.flatMap((entry, index) => drawRow(story, entry, index, columns))];
  const size = { width: left + columns.length * column, height: head + rows.length * row + 8 };
  return {
    id: "claim-voice",
    finding,
    caption:
      "Claims in the article’s order, voices from firmest to thinnest. A dot is a voice cited; a dashed ring, one asked in vain, or nobody.",
    asOf: story.asOf,
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

interface Column {
  id: string;
  name: string;
  standing: string;
}

const nobody: Column = { id: "", name: "Nobody", standing: "nobody" };
const centre = (index: number): number => left + (index + 0.5) * column;

function drawHead({ name }: Column, index: number): Element {
  const [x, y] = [centre(index) + 5, head - 10];
  return s("text", { x, y, transform: `rotate(-60 ${String(x)} ${String(y)})` }, name);
}

function drawRow(
  story: Story,
  { claim, voices, isNobody }: ReturnType<typeof claimMatrix>["rows"][number],
  index: number,
  columns: readonly Column[],
): ElementContent[] {
  const y = head + (index + 0.5) * row;
  const label = `${claim.label} (${placeOf(story.article, claim.passage)})`;
  const marks = columns.flatMap((voice, at) => {
    const isBehind = voice === nobody ? isNobody : voices.some(({ id }) => id === voice.id);
    return isBehind ? [s("circle", { class: voice.standing, cx: centre(at), cy: y, r: 7 })] : [];
  });
  return [
    s("path", { class: "hairline", d: `M0 ${String(y + row / 2)}H${String(left + columns.length * column)}` }),
    s("a", { href: `#${anchors.claim(claim.id)}` }, [s("text", { x: 0, y: y + 5 }, label), ...marks]),
  ];
}
