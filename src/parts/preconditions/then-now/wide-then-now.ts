import { preconditionsOf, type Precondition } from "../model.ts";
import { s } from "hastscript";
import { anchors } from "../../../story/anchors.ts";
import { formatDate } from "../../../story/dates.ts";
import type { Story } from "../../../story/story.ts";
import { stack, type Piece } from "../../../views/drawing/stack.ts";
import { textBlock } from "../../../views/drawing/text-block.ts";
import { wide } from "../../../views/drawing/type-sizes.ts";
import { wrapText } from "../../../views/drawing/wrap-text.ts";
import { whole } from "../../../views/drawing/whole.ts";
import { moveArrow } from "./move-arrow.ts";
import { statusAt, statusWidth } from "../../../views/drawing/status-at.ts";
import { hasMoved } from "./then-now-finding.ts";

const { width, text, small, leading } = wide;
const columns = { then: 430, now: 680, unlocks: 900 } as const;
const between = 30;
const top = 28;

/** A row for each condition: what it is and who sets it, its status then and now, and what it would unlock. */
export function wideThenNow(story: Story): Piece {
  const heads: [x: number, head: string][] = [
    [0, "Condition, and who sets it"],
    [columns.then, "At publication"],
    [columns.now, "As last known"],
    [columns.unlocks, "Would unlock"],
  ];
  const rows = stack(preconditionsOf(story), top, row);
  const content = [
    s(
      "g",
      { class: "soft", fontSize: small },
      heads.map(([x, head]) => s("text", { x, y: 14 }, head)),
    ),
    ...rows.content,
  ];
  return { content: [s("g", { class: "then-now-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row(precondition: Precondition, start: number): Piece {
  const { id, title, setByText, then, now, unlocks } = precondition;
  const moved = hasMoved(precondition);
  const y = start + 24;
  const titles = wrapText(title, columns.then - between, text);
  const setters = wrapText(setByText, columns.then - between, small);
  const unlocked = wrapText(unlocks, width - columns.unlocks, small);
  const below = y + titles.length * leading;
  const lines = Math.max(titles.length + setters.length, unlocked.length, 2);
  return {
    content: [
      s("path", { class: "lines", d: `M0 ${whole(start)}H${width}` }),
      s("g", { class: moved ? "moved" : "stayed" }, [
        s("a", { href: `#${anchors.precondition(id)}` }, [textBlock({ x: 0, y, leading, class: "name" }, titles)]),
        ...statusAt(then.status, columns.then, y),
        moveArrow(moved, columns.then + statusWidth(then.status, text) + 14, columns.now - 14, y),
        ...statusAt(now.status, columns.now, y),
      ]),
      s("g", { class: "soft", fontSize: small }, [
        textBlock({ x: 0, y: below, leading }, setters),
        s("text", { x: columns.now, y: y + leading }, formatDate(now.asOf)),
        textBlock({ x: columns.unlocks, y, leading }, unlocked),
      ]),
    ],
    bottom: y + lines * leading,
  };
}
