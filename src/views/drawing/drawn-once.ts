import type { Story } from "../../story/story.ts";

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
