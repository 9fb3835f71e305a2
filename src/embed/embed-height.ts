import type { Element } from "hast";
import type { Figure } from "../figures/figure.ts";
import { wrapText } from "../figures/lettering/wrap-text.ts";
import { claimMatrix } from "../story/derive/claim-matrix.ts";
import type { Story } from "../story/story.ts";
import { twinTable, type Twin } from "./twin-table.ts";

/** Width of the frame for which heights hold: a column of text, as most pages have one. */
export const embedWidth = 640;

/** Pixels, as `embed.css` sets them for that frame. */
const padding = 16;
const content = embedWidth - 2 * padding;
const headLeading = 25;
const textLeading = 22;
const smallLeading = 20;
const gap = 12;
const summary = 36;
/** A line that breaks sooner in a reader’s own font. */
const spare = 24;
const graphWidth = 352;
const rowPadding = 13;
const cellPadding = 16;
const headPadding = 36;
const voiceLeading = 28;

/**
 * Height of a frame 640 pixels wide in which a figure shows whole, its table closed, in pixels: heading, picture, caption
 * and credit, each text as many lines high as its words take at most. The picture is as high as its drawing's `viewBox`
 * says at the width it is drawn; where the frame is too narrow for the drawing, as high as the rows of its twin.
 */
export function embedHeight(figure: Figure, story: Story): number {
  const { finding, caption } = figure;
  const texts = [`${caption} As of 30 September 2026.`, `${story.title} ${story.article.publisher}`];
  const height =
    2 * padding +
    lines(finding, content, 21.5) * headLeading +
    gap +
    pictureHeight(figure, story) +
    texts.reduce((sum, text) => sum + gap + lines(text, content, 13) * smallLeading, 0) +
    summary +
    spare;
  return Math.ceil(height / 10) * 10;
}

const lines = (text: string, width: number, size: number): number => wrapText(text, width, size).length;

function pictureHeight(figure: Figure, story: Story): number {
  const { id, drawing, narrowDrawing, key = [] } = figure;
  const twin = twinTable(id, story);
  if (twin) return twinHeight(twin);
  if (id === "claim-voice") return matrixHeight(story);
  if (narrowDrawing) return drawnHeight(narrowDrawing, id === "map" ? content : graphWidth);
  return drawnHeight(drawing, content) + gap + Math.ceil(key.length / 2) * textLeading;
}

/** A drawing with a height of its own keeps it at any width. */
function drawnHeight({ properties: { viewBox, height } }: Element, width: number): number {
  const [, , units = 1, tall = 0] = String(viewBox).split(" ").map(Number);
  return typeof height === "number" ? height : (tall * width) / units;
}

function twinHeight({ caption, columns, first, rows }: Twin): number {
  const others = (content * (1 - first)) / (columns.length - 1) - cellPadding;
  const heights = rows.map(({ head, kind, cells }) => {
    const headed = lines(head, content * first - headPadding, 15) + (kind ? 1 : 0);
    const said = cells.map(({ text, small }) => lines(text, others, 15) + (small ? 1 : 0));
    return Math.max(headed, ...said) * textLeading + rowPadding;
  });
  return heights.reduce((sum, height) => sum + height, (lines(caption, content, 15) + 1) * textLeading + 2 * gap);
}

/** Each claim beside the voices behind it, one below the other. */
function matrixHeight(story: Story): number {
  const rows = claimMatrix(story).rows.map(({ claim, voices }) =>
    Math.max(lines(`${claim.label} ¶ 10`, content * 0.53, 15) * textLeading, Math.max(voices.length, 1) * voiceLeading),
  );
  return rows.reduce((sum, height) => sum + height + rowPadding, 0);
}
