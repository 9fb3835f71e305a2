import type { Element } from "hast";
import type { StoryDate } from "../story/dates.ts";

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
