import type { Story, Voice } from "../../story/story.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import { contentOf, gap, layouts, rowPadding, rowText, sum, textHeight } from "../../views/frame.ts";
import { placeInBrief } from "../../words/words-of.ts";
import { voiceWords } from "../words.ts";
import { claimMatrix } from "./claim-matrix.ts";

/** Pixels, as `matrix.css` and `matrix-rows.css` have them. */
const beforeVoice = 20;
const voiceHeight = 24;
const labelShare = 0.58;
const wide = { label: 352, heads: 152, groups: 44, row: 30 } as const;
/** Size of the names at the heads of the matrix, in pixels, and how many lines a column is wide enough for. */
const heads = { size: 13, lines: 2 } as const;

/** Height of claim × voice in a frame, in pixels: each claim beside its voices in words, or below their names. */
export function matrixHeight(story: Story, frame: number): number {
  const { kinds } = voiceWords(story);
  const { voices, rows } = claimMatrix(story);
  const type = rowText(frame);
  const content = contentOf(frame);
  const isMatrix = frame >= layouts.wide;
  const heights = rows.map(({ claim, voices: behind }) => {
    const label = `${claim.label} ${placeInBrief(story, claim.passage)}`;
    if (isMatrix) return Math.max(textHeight(label, wide.label, type), wide.row) + 1;
    const room = content * (1 - labelShare) - gap - beforeVoice;
    const names = claim.kind ? [kinds[claim.kind].short] : behind.map(({ name }) => name);
    const said = sum(names.map((name) => Math.max(voiceHeight, textHeight(name, room, type))));
    return Math.max(textHeight(label, content * labelShare, type), said) + rowPadding;
  });
  return sum(heights) + (isMatrix ? wide.groups + wide.heads * headHeight(voices) : 0);
}

/**
 * How many times their usual height the heads of the columns of claim × voice need, so that no name runs over the next:
 * names stand upright, and wrap into lines of that height. A name has at most 200 characters, which makes it five times.
 */
export function headHeight(voices: readonly Pick<Voice, "name">[]): number {
  const longest = Math.max(0, ...voices.map(({ name }) => textWidth(name, heads.size)));
  return Math.max(1, Math.ceil(longest / (heads.lines * wide.heads)));
}
