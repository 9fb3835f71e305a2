import type { Story } from "../../../story/story.ts";
import { narrow, page } from "../../../views/drawing/lettering.ts";
import { roomForWords } from "./arrow-words.ts";

/** How a drawing is laid out, from top to bottom: how much room there is, and its sizes, in its own units. */
export interface Sheet {
  /** Room from left to right. */
  width: number;
  /** From a condition down to those it leads to, with room for the words on the arrow. */
  gap: number;
  /** From a condition to the one beside it. */
  aside: number;
  /** Widths to try for the boxes, best first. */
  boxes: readonly number[];
  /** An arrow's words are broken beyond this width. */
  label: number;
  text: number;
  small: number;
  leading: number;
}

/** For every screen wider than a phone: side by side where two or more fit. */
export const pageSheet = (story: Story): Sheet =>
  spaced(story, { ...page, aside: 36, boxes: [290, 202, 143], label: 150 });

/** For phones. */
export const narrowSheet = (story: Story): Sheet =>
  spaced(story, { ...narrow, aside: 14, boxes: [260, 168], label: 100 });

const spaced = (story: Story, sheet: Omit<Sheet, "gap">): Sheet => ({ ...sheet, gap: roomForWords(story, sheet) });
