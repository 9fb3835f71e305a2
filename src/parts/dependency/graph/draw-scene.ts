import type { Element } from "hast";
import { s } from "hastscript";
import { anchors } from "../../../story/kinds.ts";
import type { Story } from "../../../story/story.ts";
import { textWidth } from "../../../views/drawing/lettering.ts";
import { statusAt } from "../../../views/drawing/status-at.ts";
import { spacesFirst, textBlock, whole } from "../../../views/drawing/svg.ts";
import { dependencyOf, type Condition, type Dependency } from "../model.ts";
import { headLength, placeScene, type Arrow } from "./place-scene.ts";
import { padding, space } from "./box-text.ts";
import type { Box } from "./place-boxes.ts";
import type { Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";
import { evidenceOf, isLeftOut, isBeside, isUnmentioned, looksOf } from "./standing.ts";
import { dependencyWords } from "../words.ts";
import { allChanges, changesWith } from "./what-falls.ts";

/** What is drawn on a sheet, and how much room it takes. */
interface Sketch {
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
    elements.length > 0 && changes.has(condition) ? [s("g", { class: changesWith(condition) }, elements)] : elements;
  const content = s("g", { class: "dependency-drawing", fontSize: sheet.text }, [
    ...dependencyOf(story).conditions.flatMap((condition) =>
      group(
        condition,
        from(condition).map((arrow) => drawLine(arrow)),
      ),
    ),
    ...boxes.flatMap((box) =>
      group(box.condition, [
        drawBox(box, sheet),
        ...from(box.condition).map((arrow) => drawLabel(arrow, sheet, story)),
      ]),
    ),
    drawLegend(height, sheet, story),
  ]);
  return { content, width, height: height + legendHeight };
}

/** The line of an arrow and its head; a line that the article leaves out is double. */
function drawLine({ edge, line, tip }: Arrow): Element {
  return s("g", { class: looksOf(edge) }, [
    s("path", { class: "line", d: line }),
    ...(isLeftOut(edge) ? [s("path", { class: "core", d: line })] : []),
    s("path", { class: "head", d: head(edge, tip) }),
  ]);
}

/** An arrow's head, or the bar of what stands in the way. */
function head({ kind }: Dependency, { x, y }: Spot): string {
  const at = `M${whole(x)} ${whole(y)}`;
  return kind === "hinders" ? `${at}m-9-4h18v-4h-18z` : `${at}l-5-${headLength}h10z`;
}

/** The words beside an arrow, a link to what it stands on; its name says where the arrow leads, and the statement. */
function drawLabel({ edge, label }: Arrow, { leading, small }: Sheet, story: Story): Element {
  const words = dependencyWords(story);
  const { lines, width, height, x, y, isBefore } = label;
  const evidence = evidenceOf(edge);
  const first = y + small / 3 - ((lines.length - 1) * leading) / 2;
  const plate = { x: whole(isBefore ? x - width : x), y: whole(y - height / 2), width: whole(width), height };
  const looks = isBefore ? ({ textAnchor: "end" } as const) : {};
  const content = [
    s("rect", plate),
    textBlock({ x, y: first, leading, ...looks }, isBefore ? spacesFirst(lines) : lines),
  ];
  if (!evidence) return s("g", content);
  const name = words.figure.arrow(words.leadsTo(edge), edge.statement);
  return s("a", { class: "word", href: `#${anchors[evidence.kind](evidence.id)}` }, [s("title", name), ...content]);
}

/** Between the two lines of a double frame. */
const doubled = 4;

/** A condition as a box that leads to its sentences: name, status, date, and what else a reader should know of it. */
export function drawBox({ condition, text, width, height, x, y }: Box, { leading }: Sheet): Element {
  const { dateBeside } = text;
  const nameY = padding + 14;
  const statusY = nameY + text.name.length * leading + space;
  const dateY = dateBeside === undefined ? statusY + leading : statusY;
  const tagsY = dateY + (dateBeside === undefined ? text.date.length : 1) * leading + space;
  const block = { x: padding, leading };
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
    ...statusAt(condition.now.status.as, [text.status], padding, statusY),
    textBlock({ ...block, x: padding + (dateBeside ?? 0), y: dateY, class: "date" }, text.date),
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
