import { s } from "hastscript";
import { anchors } from "../../story/anchors.ts";
import { formatDate } from "../../story/dates.ts";
import type { Precondition, Story } from "../../story/story.ts";
import { stack, type Piece } from "../lettering/stack.ts";
import { textBlock } from "../lettering/text-block.ts";
import { narrow } from "../lettering/type-sizes.ts";
import { wrapText } from "../lettering/wrap-text.ts";
import { whole } from "../lettering/whole.ts";
import { moveArrow } from "./move-arrow.ts";
import { statusAt, statusWidth } from "./status-at.ts";
import { hasMoved } from "./then-now-finding.ts";

const { width, text, small, leading } = narrow;
const nowX = 200;

/** The same rows for a phone: the condition above, its status then and now below. */
export function narrowThenNow(story: Story): Piece {
  const rows = stack(story.preconditions, 28, row);
  const content = [
    s("g", { class: "soft", fontSize: small }, [
      s("text", { y: 14 }, "At publication"),
      s("text", { x: nowX, y: 14 }, "As last known"),
    ]),
    ...rows.content,
  ];
  return { content: [s("g", { class: "then-now-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row(precondition: Precondition, start: number): Piece {
  const { id, title, setByText, then, now } = precondition;
  const moved = hasMoved(precondition);
  const titles = wrapText(title, width, text);
  const setters = wrapText(setByText, width, small);
  const y = start + 24;
  const below = y + titles.length * leading;
  const statusY = below + setters.length * leading + 8;
  return {
    content: [
      s("path", { class: "lines", d: `M0 ${whole(start)}H${width}` }),
      s("g", { class: moved ? "moved" : "stayed" }, [
        s("a", { href: `#${anchors.precondition(id)}` }, [textBlock({ x: 0, y, leading, class: "name" }, titles)]),
        ...statusAt(then.status, 0, statusY),
        moveArrow(moved, statusWidth(then.status, text) + 10, nowX - 10, statusY),
        ...statusAt(now.status, nowX, statusY),
      ]),
      s("g", { class: "soft", fontSize: small }, [
        textBlock({ x: 0, y: below, leading }, setters),
        s("text", { x: nowX, y: statusY + leading }, formatDate(now.asOf)),
      ]),
    ],
    bottom: statusY + leading + 12,
  };
}
