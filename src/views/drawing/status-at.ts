import type { Element } from "hast";
import { s } from "hastscript";
import type { wordsOf } from "../../words/words-of.ts";
import { textWidth } from "./lettering.ts";
import { whole } from "./svg.ts";

type Status = keyof ReturnType<typeof wordsOf>["statuses"];

const radius = 6;
const toWord = 20;

/** A ring with its word: full when met or reported, half when partly met, empty when not, dashed when nothing was found. */
export function statusAt(status: Status, label: string, x: number, y: number): Element[] {
  // A ring's line reaches one unit beyond its radius.
  const [cx, cy] = [whole(x + radius + 1), whole(y - 5)];
  const ring = s("circle", { class: status, cx, cy, r: radius });
  const half = s("path", { class: "met", d: `M${cx} ${whole(cy - radius)}a6 6 0 0 0 0 12z` });
  const word = s("text", { x: whole(x + toWord), y: whole(y) }, label);
  return status === "partly-met" ? [ring, half, word] : [ring, word];
}

/** How wide a status with its word may become at most. */
export const statusWidth = (label: string, size: number): number => toWord + textWidth(label, size);
