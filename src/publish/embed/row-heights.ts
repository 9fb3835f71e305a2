import { headHeight } from "../../voices/claim-voice/head-height.ts";
import { claimKindLabels } from "../../words/labels.ts";
import { claimMatrix } from "../../voices/claim-voice/claim-matrix.ts";
import { placeOf } from "../../story/derive/place.ts";
import type { Story } from "../../story/story.ts";
import { bold, contentOf, gap, layouts, rowText, small, sum, textHeight } from "./frame.ts";
import type { Twin } from "./twin-table.ts";

/** Pixels, as `embed.css` and `matrix.css` have them: above and below a row with its line, and before its words. */
const rowPadding = 9;
const beforeStatus = 20;
const beforeVoice = 20;
const voiceHeight = 24;
const labelShare = 0.58;
const matrix = { label: 352, heads: 152, groups: 44, row: 30 } as const;

/** Height of the rows that stand in place of a drawing in a narrow frame, with what is above them, in pixels. */
export function twinHeight({ caption, columns, shares, inset = 0, rows }: Twin, frame: number): number {
  const type = rowText(frame);
  const content = contentOf(frame);
  const lines = linesOf(shares[frame < layouts.table ? "narrow" : "wide"]);
  const rowHeight = (cells: readonly ((width: number) => number)[]): number => {
    const heights = lines.map((line) => {
      const room = content - inset - (line.length - 1) * gap;
      return Math.max(...line.map(({ share, index }) => cells[index]?.(room * share) ?? 0));
    });
    return sum(heights) + rowPadding;
  };
  const heads = columns.map((column) => (width: number) => textHeight(column, width, bold(type)));
  const bodies = rows.map(({ head, kind, cells }) => [
    (width: number) => textHeight([kind, head].filter(Boolean).join(" "), width, type),
    ...cells.map(
      ({ text, small: date, class: status }) =>
        (width: number) =>
          textHeight(
            text,
            width - (status === undefined ? 0 : beforeStatus),
            status === undefined ? type : bold(type),
          ) + (date === undefined ? 0 : textHeight(date, width, { ...type, size: small.size })),
    ),
  ]);
  return textHeight(caption, content, small) + gap + sum([heads, ...bodies].map(rowHeight));
}

/** Columns by the lines of a row they stand on: what does not fit beside the last begins a new one. */
function linesOf(shares: readonly number[]): { share: number; index: number }[][] {
  const lines: { share: number; index: number }[][] = [];
  for (const [index, share] of shares.entries()) {
    const last = lines.at(-1);
    if (last && sum(last.map((column) => column.share)) + share <= 1.001) last.push({ share, index });
    else lines.push([{ share, index }]);
  }
  return lines;
}

/** Height of claim × voice in a frame, in pixels: each claim beside its voices in words, or below their names. */
export function matrixHeight(story: Story, frame: number): number {
  const { voices, rows } = claimMatrix(story);
  const type = rowText(frame);
  const content = contentOf(frame);
  const isMatrix = frame >= layouts.wide;
  const heights = rows.map(({ claim, voices: behind }) => {
    const label = `${claim.label} ${placeOf(story.article, claim.passage)}`;
    if (isMatrix) return Math.max(textHeight(label, matrix.label, type), matrix.row) + 1;
    const room = content * (1 - labelShare) - gap - beforeVoice;
    const names = claim.kind ? [claimKindLabels[claim.kind].short] : behind.map(({ name }) => name);
    const said = sum(names.map((name) => Math.max(voiceHeight, textHeight(name, room, type))));
    return Math.max(textHeight(label, content * labelShare, type), said) + rowPadding;
  });
  return sum(heights) + (isMatrix ? matrix.groups + matrix.heads * headHeight(voices) : 0);
}
