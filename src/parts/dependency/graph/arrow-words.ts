import type { Story } from "../../../story/story.ts";
import { textWidth, wrapEvenly } from "../../../views/drawing/lettering.ts";
import { dependencyOf, type Dependency } from "../model.ts";
import { dependencyWords } from "../words.ts";
import type { Sheet } from "./sheet.ts";

/** The words beside an arrow, in lines, and the room they take. */
export interface ArrowWords {
  lines: string[];
  width: number;
  height: number;
}

/** A word is a link: it has to be as high as a finger needs at least. */
const leastHeight = 24;

/** Units in which an arrow turns: from its box to its words, and from these to the box that it leads to. */
export const turns = { before: 12, after: 28 } as const;

/** Breaks an arrow's words to what a sheet allows them. */
export function arrowWords(
  edge: Dependency,
  { small, leading, label }: Pick<Sheet, "small" | "leading" | "label">,
  story: Story,
): ArrowWords {
  const lines = wrapEvenly(dependencyWords(story).onArrow(edge), label, small);
  const width = Math.max(...lines.map((line) => textWidth(line, small)));
  return { lines, width, height: Math.max(leastHeight, lines.length * leading + 4) };
}

/** Units between a condition and what it leads to that every arrow's words fit into; the least where there is no arrow. */
export function roomForWords(story: Story, sheet: Pick<Sheet, "small" | "leading" | "label">): number {
  const heights = dependencyOf(story).dependencies.map((edge) => arrowWords(edge, sheet, story).height);
  return turns.before + Math.max(0, ...heights) + turns.after;
}
