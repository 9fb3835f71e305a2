import type { Element } from "hast";
import type { StoryDate } from "../story/dates.ts";
import type { Story } from "../story/story.ts";

/** A table of plain values: what a figure shows, for readers of text, and what its CSV holds. */
export interface FigureData {
  columns: string[];
  rows: (string | number)[][];
}

/** One picture of the story, drawn at build time. It knows nothing of the page around it. */
export interface Figure {
  /** Fragment on the page and name of the files to download; public. */
  id: string;
  /** The heading: what a reader should take away. */
  finding: string;
  /** What is drawn, from what, and how to read it. */
  caption: string;
  /** When its story was last checked. */
  checked: StoryDate;
  /** The drawing for wide screens, and one for phones where the first would only shrink. */
  drawing: Element;
  narrowDrawing?: Element;
  data: FigureData;
  /** What its colours mean, by their classes, where the drawing itself does not say it and the page does. */
  key?: { class: string; label: string }[];
}

/**
 * Remembers what was drawn for a story, for as long as there is that story: page, embed, downloads and exports show the
 * same figure, and one that takes a second need not be drawn for each. What is given out must not be changed.
 */
export function drawnOnce<Drawn extends object>(draw: (story: Story) => Drawn): (story: Story) => Drawn {
  const drawings = new WeakMap<Story, Drawn>();
  return (story) => {
    const drawn = drawings.get(story) ?? draw(story);
    drawings.set(story, drawn);
    return drawn;
  };
}
