import type { Story } from "../../../story/story.ts";
import { page } from "../../../views/drawing/lettering.ts";
import { roomForWords } from "./arrow-words.ts";

/** How the drawing is laid out, from top to bottom: how much room there is, and its sizes, in its own units. */
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
export function pageSheet(story: Story): Sheet {
  const sheet = { ...page, aside: 36, boxes: [290, 202, 143], label: 150 };
  return { ...sheet, gap: roomForWords(story, sheet) };
}
