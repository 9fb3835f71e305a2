import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { anchors } from "../../story/kinds.ts";
import type { Story } from "../../story/story.ts";
import { wrapEvenly, wrapText } from "../../views/drawing/lettering.ts";
import { round, stack, textBlock, whole, type Piece } from "../../views/drawing/svg.ts";
import { placeInBrief } from "../../words/words-of.ts";
import { voiceWords, type VoiceWords } from "../words.ts";
import { claimMatrix, columns, isKind, type ClaimMatrix, type Mark } from "./claim-matrix.ts";
import { columnName, isBeforeMark, markName } from "./mark-names.ts";

const width = 680;
const text = 14;
const small = 13;
const leading = 17;
/** Where the room of the marks begins: nine columns, and half of one for what reaches beyond the last. */
const left = 312;
const column = (width - left) / (columns.length + 0.5);
const padding = 5;
const markSize = 14;
const besideMark = 13;

/** A row for each claim, with its marks in the columns of their standings, and names beside these. */
export function drawMatrix(story: Story): { content: ElementContent[]; width: number; height: number } {
  const words = voiceWords(story);
  const { rows, counts } = claimMatrix(story);
  const heads = columns.map((each) => wrapText(columnName(each, words), 2 * column - 4, small));
  const upper = (Math.max(...heads.map(({ length }) => length)) + 1) * leading;
  const head = 2 * upper + 10;
  const drawnHeads = heads.map((lines, index) => {
    const bottom = index % 2 === 0 ? upper : head - 10;
    const y = bottom - lines.length * leading;
    const lined = textBlock({ x: centre(index), y: whole(y + leading - 4), leading }, lines);
    const count = s("text", { x: whole(centre(index)), y: whole(y - 4), fontWeight: 600 }, String(counts[index] ?? 0));
    const line = s("path", {
      class: "hairline",
      d: `M${String(round(centre(index)))} ${String(bottom + 2)}V${String(head - 4)}`,
    });
    return s("g", index % 2 === 0 ? [count, lined, line] : [count, lined]);
  });
  const body = stack(rows, head, (row, top) => drawRow(row, top, story, words));
  return {
    content: [s("g", { fontSize: small, textAnchor: "middle" }, drawnHeads), s("g", { fontSize: text }, body.content)],
    width,
    height: body.bottom + 2,
  };
}

/** Where the middle of a column is. */
const centre = (index: number): number => left + (index + 0.5) * column;

function drawRow({ claim, marks }: ClaimMatrix["rows"][number], top: number, story: Story, words: VoiceWords): Piece {
  const place = placeInBrief(story, claim.passage).replaceAll(" ", "\u00a0");
  const label = wrapEvenly(`${claim.label} ${place}`, left - 8, text);
  const first = top + padding;
  const named = stack(marks, first, (mark, y) => drawMark(mark, y, story, words));
  const bottom = Math.max(first + label.length * leading, named.bottom) + padding;
  return {
    content: [
      s("path", { class: "hairline", d: `M0 ${String(bottom)}H${String(width)}` }),
      s("a", { href: `#${anchors.claim(claim.id)}` }, [
        textBlock({ x: 0, y: first + leading - 4, leading }, label),
        ...named.content,
      ]),
    ],
    bottom,
  };
}

/** A mark with its names behind it, or before it where there is no room behind. */
function drawMark(mark: Mark, top: number, story: Story, words: VoiceWords): Piece {
  const x = centre(columns.indexOf(mark.standing));
  const isBefore = isBeforeMark(mark.standing);
  const edge = isBefore ? x - besideMark : x + besideMark;
  const lines = wrapText(markName(mark, story, words), isBefore ? edge - left : width - edge, small);
  const named = textBlock({ x: edge, y: top + leading - 4, leading, ...(isBefore && { textAnchor: "end" }) }, lines);
  return {
    content: [s("g", { fontSize: small }, [drawSign(mark, x, top + leading / 2), named])],
    bottom: top + lines.length * leading,
  };
}

/** A disc or a ring for a voice, a line where there is none. */
function drawSign({ standing }: Mark, x: number, y: number): Element {
  if (isKind(standing))
    return s("path", { class: standing, d: `M${String(round(x - markSize / 2))} ${String(y)}h${String(markSize)}` });
  return s("circle", { class: standing, cx: round(x), cy: y, r: markSize / 2 });
}
