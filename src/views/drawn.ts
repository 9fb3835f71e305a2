import type { Element } from "hast";

/** A finding names so many things at the most, and counts more. */
export const mostNamed = 3;

/** One picture of the story, drawn at build time. It knows nothing of the page around it. */
export interface Drawn {
  /** The heading: what a reader should take away. */
  finding: string;
  /** What is drawn, from what, and how to read it. */
  caption: string;
  /** The drawing for wide screens, and one for phones where the first would only shrink. */
  drawing: Element;
  narrowDrawing?: Element;
}
