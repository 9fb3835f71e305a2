import type { Element } from "hast";
import { s } from "hastscript";
import { textWidth } from "../../../views/drawing/text-width.ts";
import { whole } from "../../../views/drawing/whole.ts";
import type { Sheet } from "./sheet.ts";

export const legendHeight = 34;
const sample = 22;
const toWord = 30;

/** What single and double lines mean. The kinds of arrows and rings need no key: each has its word. */
export function drawLegend(top: number, { small }: Sheet): Element {
  const words = "in the article";
  const second = whole(toWord + textWidth(words, small) + 20);
  const y = whole(top + 20);
  return s("g", { class: "legend-lines" }, [
    s("path", { class: "line", d: `M0 ${y}h${sample}` }),
    s("text", { x: toWord, y: y + 5 }, words),
    s("g", { class: "left-out" }, [
      s("path", { class: "line", d: `M${second} ${y}h${sample}` }),
      s("path", { class: "core", d: `M${second} ${y}h${sample}` }),
    ]),
    s("text", { x: second + toWord, y: y + 5 }, `not ${words}`),
  ]);
}
