import type { Story } from "../../story/story.ts";
import { contentOf, layouts, padding, small, sum, text, textHeight } from "../../views/frame.ts";
import { everyFall, switchSentence } from "./graph/what-falls.ts";
import { dependencyOf } from "./model.ts";

/** Pixels, as `embed.css` sets them. */
const pixels = { head: 22.5, row: 13, least: 28, beforeLabel: 28, below: 16, graph: 288 } as const;

/** Height of the graph in a frame with its switches, which stand above it or beside it, in pixels. */
export const heightWithSwitches = (story: Story, frame: number, drawn: number): number =>
  frame < layouts.beside
    ? switchHeight(story, contentOf(frame)) + drawn
    : Math.max(switchHeight(story, contentOf(frame) - pixels.graph - padding), drawn);

/** The switches of the graph, with room for what one of them says. */
function switchHeight(story: Story, width: number): number {
  const falls = everyFall(dependencyOf(story).conditions);
  if (falls.length === 0) return 0;
  const room = width - pixels.beforeLabel;
  const labels = falls.map(({ failed }) => Math.max(pixels.least, textHeight(failed.label, room, text)) + pixels.row);
  const sentences = falls.map((fall) => textHeight(switchSentence(fall, story), room, small));
  return pixels.head + sum(labels) + Math.max(...sentences) + pixels.below;
}
