import type { Element } from "hast";
import type { Story } from "../story/story.ts";

/** One picture of the story, drawn at build time. It knows nothing of the page around it. */
export interface Drawn {
  /** The heading: what a reader should take away. */
  finding: string;
  /** What is drawn, from what, and how to read it. */
  caption: string;
  /** The drawing for wide screens, and one for phones where the first would only shrink. */
  drawing: Element;
  narrowDrawing?: Element;
  /** What its colours mean, by their classes, where the drawing itself does not say it and the page does. */
  key?: { class: string; label: string }[];
}

/**
 * Remembers what was drawn for a story, for as long as there is that story: page, embed, downloads and exports show the
 * same figure, and one that takes a second need not be drawn for each. What is given out must not be changed.
 */
export function drawnOnce(draw: (story: Story) => Drawn): (story: Story) => Drawn {
  const drawings = new WeakMap<Story, Drawn>();
  return (story) => {
    const drawn = drawings.get(story) ?? draw(story);
    drawings.set(story, drawn);
    return drawn;
  };
}
