import type { Element } from "hast";
import { s } from "hastscript";
import type { Status } from "../../story/schemas/preconditions.ts";
import { round } from "../svg.ts";

const radius = 6;

/** A ring: full when met, half when partly met, empty when not, dashed when nothing was found. */
export function statusMark(status: Status, x: number, y: number): Element {
  const ring = s("circle", { class: status, cx: round(x), cy: round(y), r: radius });
  if (status !== "partly-met") return ring;
  return s("g", [ring, s("path", { class: "met", d: `M${round(x)} ${round(y - radius)}a6 6 0 0 0 0 12z` })]);
}
