import type { Story } from "../../story/story.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import { contentOf, rowsOf, small, sum, textHeight } from "../../views/frame.ts";
import { dependencyWords } from "./words.ts";
import { everyFall, switchSentence } from "./graph/what-falls.ts";
import { dependencyOf } from "./model.ts";

/** Pixels, as `page.css` sets them. */
const pixels = { legend: 28, button: 30, border: 2, aroundButton: 6, aroundWords: 44, between: 12, below: 20 } as const;
const label = { size: small.size, leading: 18 } as const;

/** Height of the graph or its rows in a frame with its switches above it, and room for what one of them says, in pixels. */
export function heightWithSwitches(story: Story, frame: number, shown: number): number {
  const falls = everyFall(dependencyOf(story).conditions);
  if (falls.length === 0) return shown;
  const room = contentOf(frame);
  const buttons = falls.map(({ failed }) => ({
    width: pixels.aroundWords + textWidth(failed.label, label.size),
    height: Math.max(pixels.button, textHeight(failed.label, room - pixels.aroundWords, label) + pixels.border),
  }));
  const widths = buttons.map(({ width }) => width);
  const rows = rowsOf(widths, room, pixels.between).map(
    (row) => Math.max(...row.map((index) => buttons[index]?.height ?? 0)) + pixels.aroundButton,
  );
  const legend = textHeight(dependencyWords(story).suppose.legend, room, small) + pixels.legend - small.leading;
  const sentences = falls.map((fall) => textHeight(switchSentence(fall, story), room, small));
  return legend + sum(rows) + Math.max(...sentences) + pixels.below + shown;
}
