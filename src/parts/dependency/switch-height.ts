import type { Story } from "../../story/story.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import { contentOf, linesOf, small, textHeight } from "../../views/frame.ts";
import { dependencyWords } from "./words.ts";
import { everyFall, switchSentence } from "./graph/what-falls.ts";
import { dependencyOf } from "./model.ts";

/** Pixels, as `page.css` sets them. */
const pixels = { legend: 28, button: 36, aroundWords: 44, between: 12, below: 20 } as const;

/** Height of the graph in a frame with its switches above it, and room for what one of them says, in pixels. */
export function heightWithSwitches(story: Story, frame: number, drawn: number): number {
  const falls = everyFall(dependencyOf(story).conditions);
  if (falls.length === 0) return drawn;
  const room = contentOf(frame);
  const buttons = falls.map(({ failed }) => pixels.aroundWords + textWidth(failed.label, small.size));
  const rows = linesOf(buttons, room, pixels.between);
  const legend = textHeight(dependencyWords(story).suppose.legend, room, small) + pixels.legend - small.leading;
  const sentences = falls.map((fall) => textHeight(switchSentence(fall, story), room, small));
  return legend + rows * pixels.button + Math.max(...sentences) + pixels.below + drawn;
}
