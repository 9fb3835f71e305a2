import type { Element } from "hast";
import { s } from "hastscript";
import { anchors } from "../../../story/anchors.ts";
import { textBlock } from "../../../views/drawing/text-block.ts";
import { whole } from "../../../views/drawing/whole.ts";
import { statusAt } from "../../../views/drawing/status-at.ts";
import { padding, space } from "./box-text.ts";
import type { Box } from "./place-boxes.ts";
import type { Sheet } from "./sheet.ts";
import { isBeside, isUnmentioned } from "./standing.ts";
import { changeWords, type Changes } from "./what-falls.ts";

/** Between the two lines of a double frame. */
const doubled = 4;

/** A condition as a box that leads to its sentences: name, status, and the words that a switch puts in its place. */
export function drawBox(box: Box, changes: Changes, { isAcross, leading }: Sheet): Element {
  const { condition, text, width, height, along, across } = box;
  const [x, y] = isAcross ? [along, across] : [across, along];
  const nameY = padding + 14;
  const statusY = nameY + text.name.length * leading + space;
  const dateY = statusY + leading;
  const tagsY = dateY + text.date.length * leading + space;
  const block = { x: padding, leading };
  const word = (change: keyof Changes, at: number): Element[] =>
    changes[change].has(condition) ? [s("text", { class: change, x: padding, y: at }, changeWords[change])] : [];
  const emphasis = text.isStop ? { class: "stop" } : isBeside(condition) ? { class: "beside" } : {};
  const looks = {
    ...emphasis,
    href: `#${anchors.condition(condition.id)}`,
    transform: `translate(${whole(x - width / 2)} ${whole(y - height / 2)})`,
  };
  return s("a", looks, [
    s("path", {
      class: "frame",
      d: frame(width, height, 0) + (isUnmentioned(condition) ? frame(width, height, doubled) : ""),
    }),
    textBlock({ ...block, y: nameY, class: "name" }, text.name),
    s("g", { class: "stands" }, statusAt(condition.now.status, padding, statusY)),
    ...word("fails", statusY),
    ...word("falls", statusY),
    textBlock({ ...block, y: dateY, class: "date" }, text.date),
    ...word("shaken", dateY),
    ...(text.tags.length > 0 ? [textBlock({ ...block, y: tagsY, class: "tags" }, text.tags)] : []),
  ]);
}

const frame = (width: number, height: number, inset: number): string =>
  `M${inset} ${inset}h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}z`;
