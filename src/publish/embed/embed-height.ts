import { dependencyOf } from "../../parts/dependency/model.ts";
import { everyFall, switchSentence } from "../../parts/dependency/graph/what-falls.ts";
import type { Figure } from "../../views/figure.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import type { Site } from "../../story/compile-site.ts";
import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";
import { contentOf, gap, heading, layouts, padding, small, sum, text, textHeight } from "./frame.ts";
import { drawnHeight } from "./framed-drawings.ts";
import { matrixHeight, twinHeight } from "./row-heights.ts";
import { twinTable } from "./twin-table.ts";

/** Width that oEmbed states: a column of text, as most pages have one. The height holds for any from 320 pixels on. */
export const embedWidth = 640;

/** Pixels, as `embed.css` sets them. */
const longestHeading = 30;
const beforeCredit = 8;
const details = 36;
const mark = { width: 17, gap: 24, row: 28 } as const;
const suppose = { head: 22.5, row: 13, least: 28, beforeLabel: 28, below: 16, graph: 288 } as const;

/**
 * Height of a frame in which a figure shows whole at every width from 320 pixels on, its table closed, in pixels. A frame
 * has one height for all widths, so it is that of the width that needs most; where less is needed, `embed.css` spreads
 * what is there over the rows or the drawing. Reckoned from the texts and drawings, as wide as letters are at most.
 */
export function embedHeight(figure: Figure, story: Story, site: Pick<Site, "publisher">): number {
  const heights = Object.values(layouts).map((frame) => heightIn(frame, figure, story, site));
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

function heightIn(frame: number, figure: Figure, story: Story, site: Pick<Site, "publisher">): number {
  const content = contentOf(frame);
  const { size, leading } = heading(frame);
  return sum([
    2 * padding,
    textHeight(figure.finding, Math.min(content, longestHeading * size), { size, leading }) + gap,
    pictureHeight(frame, figure, story),
    gap + captionHeight(frame, figure, story),
    beforeCredit + creditHeight(site.publisher, story.title, content),
    details,
  ]);
}

function pictureHeight(frame: number, figure: Figure, story: Story): number {
  const { id, key = [] } = figure;
  const twin = twinTable(id, story);
  if (twin && frame < layouts.wide) return twinHeight(twin, frame);
  if (id === "claim-voice") return matrixHeight(story, frame);
  const drawn =
    drawnHeight(figure, frame) +
    legendHeight(
      key.map(({ label }) => label),
      contentOf(frame),
    );
  if (id !== "dependency-graph") return drawn;
  return frame < layouts.beside
    ? supposeHeight(story, contentOf(frame)) + drawn
    : Math.max(supposeHeight(story, contentOf(frame) - suppose.graph - padding), drawn);
}

/** A key in rows, as many marks in each as fit. */
function legendHeight(labels: readonly string[], content: number): number {
  const rows: number[] = [];
  for (const width of labels.map((label) => mark.width + textWidth(label, text.size))) {
    const last = rows.at(-1);
    if (last !== undefined && last + mark.gap + width <= content) rows[rows.length - 1] = last + mark.gap + width;
    else rows.push(width);
  }
  return rows.length > 0 ? gap + rows.length * mark.row : 0;
}

/** The switches of the graph, with room for what one of them says. */
function supposeHeight(story: Story, width: number): number {
  const { conditions } = dependencyOf(story);
  const falls = everyFall(conditions);
  if (falls.length === 0) return 0;
  const room = width - suppose.beforeLabel;
  const labels = falls.map(({ failed }) => Math.max(suppose.least, textHeight(failed.label, room, text)) + suppose.row);
  const sentences = falls.map((fall) => textHeight(switchSentence(fall), room, small));
  return suppose.head + sum(labels) + Math.max(...sentences) + suppose.below;
}

/** Rows that stand for a drawing have a caption of their own. */
function captionHeight(frame: number, { id, caption, checked }: Figure, story: Story): number {
  const date = `Checked on ${formatDate(checked)}.`;
  const isTwin = frame < layouts.wide && twinTable(id, story) !== undefined;
  return textHeight(isTwin ? date : `${caption} ${date}`, Math.min(contentOf(frame), 832), small);
}

/** Publisher and title, the title on lines of its own where it does not fit beside. */
function creditHeight(publisher: string, title: string, content: number): number {
  const signed = `${publisher} · `;
  if (textWidth(signed + title, small.size) < content) return small.leading;
  return textHeight(signed, content, small) + textHeight(title, content, small);
}
