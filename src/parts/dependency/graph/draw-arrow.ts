import type { Dependency } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";
import { relationInWords } from "../../../words/labels.ts";
import { anchors } from "../../../story/anchors.ts";

import { textBlock } from "../../../views/drawing/text-block.ts";
import { whole } from "../../../views/drawing/whole.ts";
import { headLength, type Arrow } from "./arrows.ts";
import type { Sheet } from "./sheet.ts";
import { evidenceOf, isLeftOut } from "./standing.ts";

/** The line of an arrow and its head; a line that the article leaves out is double. */
export function drawLine({ edge, line, tip }: Arrow, { isAcross }: Sheet): Element {
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
export function drawLabel({ edge, label }: Arrow, { isAcross, leading, small }: Sheet): Element {
  const { to, statement } = edge;
  const { lines, width, height, along, across } = label;
  const [x, y] = isAcross ? [along, across] : [across, along];
  const evidence = evidenceOf(edge);
  const first = y + small / 3 - ((lines.length - 1) * leading) / 2;
  const plate = { x: whole(x - width / 2), y: whole(y - height / 2), width: whole(width), height };
  const content = [s("rect", plate), textBlock({ x, y: first, leading }, lines)];
  if (!evidence) return s("g", content);
  const name = `${relationInWords(edge)} “${to.label}”: ${statement}`;
  return s("a", { class: "word", href: `#${anchors[evidence.kind](evidence.id)}` }, [s("title", name), ...content]);
}
