import type { Figure } from "../../views/view.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Story } from "../../story/story.ts";
import { contentOf, gap, heading, layouts, padding, small, sum, textHeight } from "../../views/frame.ts";
import { wordsOf } from "../../words/words-of.ts";
import { frameRowsHeight } from "./frame-rows.ts";
import { drawnHeight } from "./framed-drawings.ts";

/** Width that oEmbed states: a column of text, as most pages have one. The height holds for any from 320 pixels on. */
export const embedWidth = 640;

/** Pixels, as `embed.css` sets them. */
const longestHeading = 30;
const beforeCredit = 8;
const details = 36;

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
  const { view, brief } = figure;
  const isRows = brief && frame < layouts.drawing;
  const shown = isRows ? frameRowsHeight(brief, frame, story) : drawnHeight(figure, frame);
  return view.heightIn?.(story, frame, shown) ?? shown;
}

/** Rows that stand for a drawing have a caption of their own. */
function captionHeight(frame: number, figure: Figure, story: Story): number {
  const { caption, checked, brief } = figure;
  const date = wordsOf(story).figure.checked(checked);
  const hasOwn = frame < layouts.drawing && brief;
  return textHeight(hasOwn ? date : `${caption} ${date}`, Math.min(contentOf(frame), 832), small);
}

/** Publisher and title, the title on lines of its own where it does not fit beside. */
function creditHeight(publisher: string, title: string, content: number): number {
  const signed = `${publisher} · `;
  if (textWidth(signed + title, small.size) < content) return small.leading;
  return textHeight(signed, content, small) + textHeight(title, content, small);
}
