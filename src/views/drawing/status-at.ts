import type { Element } from "hast";
import { s } from "hastscript";
import { statusLabels } from "../../words/labels.ts";
import { textWidth } from "./lettering.ts";
import { whole } from "./svg.ts";

type Status = keyof typeof statusLabels;

const radius = 6;
const toWord = 20;

/** A ring with its word: full when met or reported, half when partly met, empty when not, dashed when nothing was found. */
export function statusAt(status: Status, x: number, y: number): Element[] {
  // A ring's line reaches one unit beyond its radius.
  const [cx, cy] = [whole(x + radius + 1), whole(y - 5)];
  const ring = s("circle", { class: status, cx, cy, r: radius });
  const half = s("path", { class: "met", d: `M${cx} ${whole(cy - radius)}a6 6 0 0 0 0 12z` });
  const word = s("text", { x: whole(x + toWord), y: whole(y) }, statusLabels[status]);
  return status === "partly-met" ? [ring, half, word] : [ring, word];
}

/** How wide a status may become at most. */
export const statusWidth = (status: Status, size: number): number => toWord + textWidth(statusLabels[status], size);
