import type { Element } from "hast";
import { s } from "hastscript";
import { anchors } from "../../../story/kinds.ts";
import type { Story } from "../../../story/story.ts";
import { textWidth } from "../../../views/drawing/lettering.ts";
import { statusAt } from "../../../views/drawing/status-at.ts";
import { textBlock, whole } from "../../../views/drawing/svg.ts";

import { dependencyOf, type Condition, type Dependency } from "../model.ts";
import { headLength, placeScene, type Arrow } from "./place-scene.ts";
import { padding, space } from "./box-text.ts";
import type { Box } from "./place-boxes.ts";
import type { Sheet } from "./sheet.ts";
import { evidenceOf, isLeftOut, isBeside, isUnmentioned } from "./standing.ts";
import { statusLabel } from "../../../words/words-of.ts";
import { dependencyWords } from "../words.ts";
import { changesWith, allChanges, type Changes } from "./what-falls.ts";

/** What is drawn on a sheet, and how much room it takes. */
export interface Sketch {
  content: Element;
  width: number;
  height: number;
}

/**
 * Draws the conditions of a story and the arrows between them. Lines come first, below all else; then each condition,
 * followed by the words on its arrows, in the order of the argument: whoever walks from link to link, or has them read
 * out, meets the argument as the sentences tell it.
 */
export function drawScene(story: Story, sheet: Sheet): Sketch {
  const { boxes, arrows, width, height } = placeScene(story, sheet);
  const changes = allChanges(dependencyOf(story).conditions);
  const from = (condition: Condition): Arrow[] => arrows.filter(({ edge }) => edge.from === condition);
  const group = (condition: Condition, elements: Element[]): Element[] =>
    elements.length > 0 ? [s("g", { class: changesWith(condition) }, elements)] : [];
  const content = s("g", { class: "dependency-drawing", fontSize: sheet.text }, [
    ...dependencyOf(story).conditions.flatMap((condition) =>
      group(
        condition,
        from(condition).map((arrow) => drawLine(arrow, sheet)),
      ),
    ),
    ...boxes.flatMap((box) =>
      group(box.condition, [
        drawBox(box, changes, sheet, story),
        ...from(box.condition).map((arrow) => drawLabel(arrow, sheet, story)),
      ]),
    ),
    drawLegend(height, sheet, story),
  ]);
  return { content, width, height: height + legendHeight };
}

/** The line of an arrow and its head; a line that the article leaves out is double. */
function drawLine({ edge, line, tip }: Arrow, { isAcross }: Sheet): Element {
  return s("g", { class: isLeftOut(edge) ? `${edge.kind} left-out` : edge.kind }, [
    s("path", { class: "line", d: line }),
    ...(isLeftOut(edge) ? [s("path", { class: "core", d: line })] : []),
    s("path", { class: "head", d: head(edge, isAcross ? [tip.along, tip.across] : [tip.across, tip.along], isAcross) }),
  ]);
}

/** An arrow's head, or the bar of what stands in the way. */
function head({ kind }: Dependency, [x, y]: [number, number], isAcross: boolean): string {
  const at = `M${whole(x)} ${whole(y)}`;
  if (kind === "hinders") return isAcross ? `${at}m-4-9v18h-4v-18z` : `${at}m-9-4h18v-4h-18z`;
  const [length, half] = [headLength, 5];
  return isAcross ? `${at}l-${length}-${half}v${2 * half}z` : `${at}l-${half}-${length}h${2 * half}z`;
}

/** The word on an arrow, a link to what the arrow stands on; its name says where the arrow leads, and the statement. */
function drawLabel({ edge, label }: Arrow, { isAcross, leading, small }: Sheet, story: Story): Element {
  const words = dependencyWords(story);
  const { to, statement } = edge;
  const { lines, width, height, along, across } = label;
  const [x, y] = isAcross ? [along, across] : [across, along];
  const evidence = evidenceOf(edge);
  const first = y + small / 3 - ((lines.length - 1) * leading) / 2;
  const plate = { x: whole(x - width / 2), y: whole(y - height / 2), width: whole(width), height };
  const content = [s("rect", plate), textBlock({ x, y: first, leading }, lines)];
  if (!evidence) return s("g", content);
  const name = words.figure.arrow(words.relation(edge), to.label, statement);
  return s("a", { class: "word", href: `#${anchors[evidence.kind](evidence.id)}` }, [s("title", name), ...content]);
}

/** Between the two lines of a double frame. */
const doubled = 4;

/** A condition as a box that leads to its sentences: name, status, and the words that a switch puts in its place. */
export function drawBox(box: Box, changes: Changes, { isAcross, leading }: Sheet, story: Story): Element {
  const words = dependencyWords(story);
  const { condition, text, width, height, along, across } = box;
  const { status } = condition.now;
  const [x, y] = isAcross ? [along, across] : [across, along];
  const nameY = padding + 14;
  const statusY = nameY + text.name.length * leading + space;
  const dateY = statusY + leading;
  const tagsY = dateY + text.date.length * leading + space;
  const block = { x: padding, leading };
  const word = (change: keyof Changes, at: number): Element[] =>
    changes[change].has(condition) ? [s("text", { class: change, x: padding, y: at }, words.suppose[change])] : [];
  const emphasis = text.isStop ? { class: "stop" } : isBeside(condition) ? { class: "beside" } : {};
  const looks = {
    ...emphasis,
    href: `#${condition.anchor}`,
    transform: `translate(${whole(x - width / 2)} ${whole(y - height / 2)})`,
  };
  return s("a", looks, [
    s("path", {
      class: "frame",
      d: frame(width, height, 0) + (isUnmentioned(condition) ? frame(width, height, doubled) : ""),
    }),
    textBlock({ ...block, y: nameY, class: "name" }, text.name),
    s("g", { class: "stands" }, statusAt(status.as, [statusLabel(status, story)], padding, statusY)),
    ...word("fails", statusY),
    ...word("falls", statusY),
    textBlock({ ...block, y: dateY, class: "date" }, text.date),
    ...word("shaken", dateY),
    ...(text.tags.length > 0 ? [textBlock({ ...block, y: tagsY, class: "tags" }, text.tags)] : []),
  ]);
}

const frame = (width: number, height: number, inset: number): string =>
  `M${inset} ${inset}h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}z`;

const legendHeight = 34;
const sample = 22;
const toWord = 30;

/** What single and double lines mean. The kinds of arrows and rings need no key: each has its word. */
function drawLegend(top: number, { small }: Sheet, story: Story): Element {
  const { inArticle, notInArticle } = dependencyWords(story).figure;
  const second = whole(toWord + textWidth(inArticle, small) + 20);
  const y = whole(top + 20);
  return s("g", { class: "legend-lines" }, [
    s("path", { class: "line", d: `M0 ${y}h${sample}` }),
    s("text", { x: toWord, y: y + 5 }, inArticle),
    s("g", { class: "left-out" }, [
      s("path", { class: "line", d: `M${second} ${y}h${sample}` }),
      s("path", { class: "core", d: `M${second} ${y}h${sample}` }),
    ]),
    s("text", { x: second + toWord, y: y + 5 }, notInArticle),
  ]);
}
