import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { page, wrapEvenly, wrapText } from "../../views/drawing/lettering.ts";
import { statusAt, statusLines, statusWidth } from "../../views/drawing/status-at.ts";
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
    drawing: drawing({ title: finding, description, width: page.width, height }, content),
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

const { width, text, small, leading } = page;
const columns = { then: 290, now: 488 } as const;
const between = 16;
/** An arrow takes at least so much of the way from one status to the other. */
const leastArrow = 26;
const top = 24;

/** A row for each condition: what it is and who sets it, and its status then and now. */
function drawThenNow(story: Story): Piece {
  const words = preconditionWords(story).figure;
  const rows = stack(preconditionsOf(story), top, (precondition, start) => row(precondition, start, story));
  const content = [
    columnHeads(14, [
      [0, words.condition],
      [columns.then, words.then],
      [columns.now, words.now],
    ]),
    ...rows.content,
  ];
  return { content: [s("g", { class: "then-now-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row(precondition: Precondition, start: number, story: Story): Piece {
  const { anchor, title, setByText, then, now } = precondition;
  const moved = hasMoved(precondition);
  const y = start + 22;
  const titles = wrapEvenly(title, columns.then - between, text);
  const setters = wrapEvenly(setByText, columns.then - between, small);
  const before = statusLines(statusLabel(then.status, story), columns.now - columns.then - between - leastArrow, text);
  const after = statusLines(statusLabel(now.status, story), width - columns.now, text);
  const dates = wrapText(wordsOf(story).date(now.asOf), width - columns.now, small);
  const lines = Math.max(titles.length + setters.length, before.length, after.length + dates.length);
  return {
    content: [
      s("path", { class: "lines", d: `M0 ${whole(start)}H${width}` }),
      s("g", { class: moved ? "moved" : "stayed" }, [
        s("a", { href: `#${anchor}` }, [textBlock({ x: 0, y, leading, class: "name" }, titles)]),
        ...statusAt(then.status.as, before, columns.then, y),
        moveArrow(moved, columns.then + statusWidth(before[0] ?? "", text) + 10, columns.now - 10, y),
        ...statusAt(now.status.as, after, columns.now, y),
      ]),
      s("g", { class: "soft", fontSize: small }, [
        textBlock({ x: 0, y: y + titles.length * leading, leading }, setters),
        textBlock({ x: columns.now, y: y + after.length * leading, leading }, dates),
      ]),
    ],
    bottom: y + (lines - 1) * leading + 14,
  };
}

/** From then to now, above a baseline: an arrow where the status moved, a hairline where it stayed. */
function moveArrow(moved: boolean, from: number, to: number, baseline: number): Element {
  const line = `M${whole(from)} ${whole(baseline - 5)}H${whole(to)}`;
  return moved ? s("path", { class: "move", d: `${line}l-7-5m7 5-7 5` }) : s("path", { class: "stay", d: line });
}
