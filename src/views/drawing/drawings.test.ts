import { allParts } from "../../parts/all-parts.ts";
import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../story/compile-story.ts";
import { storyWith } from "../../test/edited-story.ts";
import { figureViews } from "../../publish/outline.ts";
import { exampleStory } from "../../test/example-story.ts";
import { longStory } from "../../test/hostile/long-words.ts";
import { realStory } from "../../test/real-story.ts";
import { collisions, outside, textBoxes } from "../../test/text-boxes.ts";

const { story: long } = compileStory({ ...storyWith(), files: longStory() }, { parts: allParts });
if (!long) throw new Error("The story of long words has problems.");
const stories = { real: realStory(), example: exampleStory(), "long-worded": long };

const views = figureViews.filter(({ id }) => ["timeline", "then-now", "travelled"].includes(id));

describe.each(views)("the drawing of $id", (view) => {
  test.each(Object.entries(stories))("no text meets another or leaves the frame: the %s story", (_name, story) => {
    const { drawing, narrowDrawing = drawing } = view.draw(story);
    for (const each of [drawing, narrowDrawing]) {
      expect(textBoxes(each).length).toBeGreaterThan(3);
      expect(collisions(textBoxes(each))).toEqual([]);
      expect(outside(each)).toEqual([]);
    }
  });

  test.each(Object.entries(stories))(
    "no style but by class, and no number but a short one: the %s story",
    (_, story) => {
      const { drawing, narrowDrawing = drawing } = view.draw(story);
      const svg = toHtml([drawing, narrowDrawing], { space: "svg" });
      expect(svg).not.toMatch(/ style=| fill=| stroke=|NaN|undefined|Infinity/u);
      expect(svg).not.toMatch(/\d\.\d\d/u);
    },
  );
});
