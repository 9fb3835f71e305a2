import type { Element } from "hast";
import { s } from "hastscript";
import { whole } from "../../../views/drawing/whole.ts";

/** From then to now, above a baseline: an arrow where the status moved, a hairline where it stayed. */
export function moveArrow(moved: boolean, from: number, to: number, baseline: number): Element {
  const line = `M${whole(from)} ${whole(baseline - 5)}H${whole(to)}`;
  return moved ? s("path", { class: "move", d: `${line}l-7-5m7 5-7 5` }) : s("path", { class: "stay", d: line });
}
