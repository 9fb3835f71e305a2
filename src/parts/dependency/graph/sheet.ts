import { narrow, wide } from "../../../views/drawing/lettering.ts";

/** How a drawing is laid out: which way it reads, how much room there is, and its sizes. */
export interface Sheet {
  /** Left to right, or else top to bottom. */
  isAcross: boolean;
  /** Room from left to right. */
  width: number;
  /** From a condition to those it leads to, with room for the word on the arrow and a piece of its line. */
  gap: number;
  /** From a condition to the one beside it. */
  aside: number;
  /** Widths to try for the boxes, best first. */
  boxes: readonly number[];
  /** An arrow's word is broken beyond this width. */
  label: number;
  text: number;
  small: number;
  leading: number;
}

/** For wide screens: an argument reads from left to right, as a sentence does. */
export const wideSheet: Sheet = {
  ...wide,
  isAcross: true,
  gap: 146,
  aside: 36,
  boxes: [260, 198, 170, 150],
  label: 80,
};

/** For wide screens where the argument has too many steps to stand side by side. */
export const tallSheet: Sheet = {
  ...wide,
  isAcross: false,
  gap: 104,
  aside: 36,
  boxes: [260, 210, 180, 150],
  label: 140,
};

/** For phones: from top to bottom, side by side where two fit. */
export const narrowSheet: Sheet = { ...narrow, isAcross: false, gap: 98, aside: 12, boxes: [260, 166], label: 104 };
