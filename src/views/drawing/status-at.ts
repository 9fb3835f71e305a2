import type { Element } from "hast";
import { s } from "hastscript";
import type { wordsOf } from "../../words/words-of.ts";
import { page, textWidth, wrapText } from "./lettering.ts";
import { textBlock, whole } from "./svg.ts";

type Status = keyof ReturnType<typeof wordsOf>["statuses"];

const radius = 6;
const toWord = 20;

/**
 * A ring with its words: full when met or reported, half when partly met, empty when not, dashed when nothing was found.
 * @param lines the words, in lines one below the other
 */
export function statusAt(status: Status, lines: readonly string[], x: number, y: number): Element[] {
  // A ring's line reaches one unit beyond its radius.
  const [cx, cy] = [whole(x + radius + 1), whole(y - 5)];
  const ring = s("circle", { class: status, cx, cy, r: radius });
  const half = s("path", { class: "met", d: `M${cx} ${whole(cy - radius)}a6 6 0 0 0 0 12z` });
  const words = textBlock({ x: x + toWord, y, leading: page.leading }, lines);
  return status === "partly-met" ? [ring, half, words] : [ring, words];
}

/** How wide a status with its words may become at most. */
export const statusWidth = (words: string, size: number): number => toWord + textWidth(words, size);

/** A status in lines so that it is at most so wide, its ring included. */
export const statusLines = (label: string, width: number, size: number): string[] =>
  wrapText(label, width - toWord, size);
