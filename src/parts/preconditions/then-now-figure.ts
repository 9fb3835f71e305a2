import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { wide, wrapText } from "../../views/drawing/lettering.ts";
import { statusAt, statusWidth } from "../../views/drawing/status-at.ts";
import { columnHeads, drawing, stack, textBlock, whole, type Piece } from "../../views/drawing/svg.ts";
import { mostNamed, type Drawn } from "../../views/drawn.ts";
import { publicationInWords, statusLabel, wordsOf } from "../../words/words-of.ts";
import { hasMoved, preconditionsOf, type Precondition } from "./model.ts";
import { preconditionWords } from "./words.ts";

/** What had to hold first: each condition's status when the article appeared and when it was last known. */
export function thenNowFigure(story: Story): Drawn {
  const words = preconditionWords(story).figure;
  const finding = thenNowFinding(story);
  const description = words.description(preconditionsOf(story).length);
  const { content, bottom: height } = drawThenNow(story);
  return {
    finding,
    caption: `${words.caption(publicationInWords(story))} ${wordsOf(story).statusJudgement}`,
    drawing: drawing({ title: finding, description, width: wide.width, height }, content),
  };
}

/** How many conditions moved, and where to; where many did, the table names them. */
export function thenNowFinding(story: Story): string {
  const preconditions = preconditionsOf(story);
  const words = preconditionWords(story).finding;
  const moved = preconditions.filter(hasMoved);
  if (moved.length === 0) return words.unmoved(preconditions.length);
  const told = moved.map(({ title, now: { status } }) =>
    words.move(title, words.status(statusLabel(status, story), status.label !== undefined)),
  );
  return words.moved(preconditions.length, moved.length, told.length <= mostNamed ? told : []);
}

const { width, text, small, leading } = wide;
const columns = { then: 430, now: 680, unlocks: 900 } as const;
const between = 30;
const top = 28;

/** A row for each condition: what it is and who sets it, its status then and now, and what it would unlock. */
function drawThenNow(story: Story): Piece {
  const words = preconditionWords(story).figure;
  const rows = stack(preconditionsOf(story), top, (precondition, start) => row(precondition, start, story));
  const content = [
    columnHeads(14, [
      [0, words.condition],
      [columns.then, words.then],
      [columns.now, words.now],
      [columns.unlocks, words.unlocks],
    ]),
    ...rows.content,
  ];
  return { content: [s("g", { class: "then-now-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row(precondition: Precondition, start: number, story: Story): Piece {
  const { date } = wordsOf(story);
  const { anchor, title, setByText, then, now, unlocks } = precondition;
  const labels = { then: statusLabel(then.status, story), now: statusLabel(now.status, story) };
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
        s("a", { href: `#${anchor}` }, [textBlock({ x: 0, y, leading, class: "name" }, titles)]),
        ...statusAt(then.status.as, labels.then, columns.then, y),
        moveArrow(moved, columns.then + statusWidth(labels.then, text) + 14, columns.now - 14, y),
        ...statusAt(now.status.as, labels.now, columns.now, y),
      ]),
      s("g", { class: "soft", fontSize: small }, [
        textBlock({ x: 0, y: below, leading }, setters),
        s("text", { x: columns.now, y: y + leading }, date(now.asOf)),
        textBlock({ x: columns.unlocks, y, leading }, unlocked),
      ]),
    ],
    bottom: y + lines * leading,
  };
}

/** From then to now, above a baseline: an arrow where the status moved, a hairline where it stayed. */
function moveArrow(moved: boolean, from: number, to: number, baseline: number): Element {
  const line = `M${whole(from)} ${whole(baseline - 5)}H${whole(to)}`;
  return moved ? s("path", { class: "move", d: `${line}l-7-5m7 5-7 5` }) : s("path", { class: "stay", d: line });
}
