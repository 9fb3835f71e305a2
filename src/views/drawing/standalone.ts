import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { visit } from "unist-util-visit";
import { placedElements } from "../elements-of.ts";
import type { Figure } from "../view.ts";
import { creditLine, type Credit } from "../credit.ts";
import { addAttributes } from "./bare/add-attributes.ts";
import { drawnFor } from "./mirror.ts";
import { textBlock, sizeOf } from "./svg.ts";
import { wrapEvenly, wrapText } from "./lettering.ts";
import { directionOf, isolated } from "../../words/direction.ts";
import { keepWhole } from "../../words/keep-whole.ts";

const margin = 24;
const headSize = 22;
const headLeading = 28;
const creditSize = 13;
const creditLeading = 18;

type Drawn = Pick<Figure, "id" | "drawing" | "finding" | "checked">;

/** Where the parts of the file stand: its heading and its credit line are broken into lines. */
function layOut({ drawing, finding, checked }: Drawn, { publisher, story, address, language }: Credit) {
  const { width, height } = sizeOf(drawing);
  const inPlace = (text: string): string => isolated(text, language);
  // A reader’s own bold may be wider than any the table of widths knows.
  const lines = wrapEvenly(finding, width * 0.9, headSize);
  const top = margin + lines.length * headLeading + 12;
  const credit = { publisher: inPlace(publisher), story: inPlace(story), address: inPlace(address), language };
  const credits = wrapText(keepWhole(creditLine(credit, checked)), width, creditSize);
  const foot = top + height + 44;
  const total = { width: width + 2 * margin, height: foot + (credits.length - 1) * creditLeading + 16 };
  return { width, height, lines, credits, top, foot, total };
}

/** Size of such a file in the drawing’s units. */
export const standaloneSize = (figure: Drawn, credit: Credit): { width: number; height: number } =>
  layOut(figure, credit).total;

/**
 * A figure as a file of its own: heading above, a credit line below, links made absolute. It says how it looks by
 * attributes alone, in light colours, which every program that shows a drawing reads.
 * @param styles the page's own style sheets for the figure, of which the attributes are made
 */
export function standaloneSvg(figure: Drawn, credit: Credit, styles: string): string {
  const { id, drawing } = figure;
  const { address, language } = credit;
  const { width, height, lines, credits, top, foot, total } = layOut(figure, credit);
  const inner = withLinksTo(address, drawing);
  Object.assign(inner.properties, { x: margin, y: top, width, height });
  const file = s(
    "svg",
    {
      class: `drawing ${id}`,
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${String(total.width)} ${String(total.height)}`,
      width: total.width,
      height: total.height,
    },
    [
      s("rect", { class: "paper", width: total.width, height: total.height }),
      textBlock({ x: margin, y: margin + headSize, leading: headLeading, class: "finding" }, lines),
      inner,
      textBlock({ x: margin, y: foot, leading: creditLeading, class: "credit" }, credits),
    ],
  );
  const drawn = drawnFor(directionOf(language), file);
  addAttributes(placedElements({ type: "root", children: [drawn] }), styles);
  // What ends raw text in XML may not stand in its text, whoever wrote it there.
  return toHtml(drawn, { space: "svg" }).replaceAll("]]>", "]]&gt;");
}

/** A copy of a drawing whose links into the page lead to the page from anywhere. */
function withLinksTo(address: string, drawing: Element): Element {
  const copy = structuredClone(drawing);
  visit(copy, "element", ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName === "a" && typeof href === "string" && href.startsWith("#")) properties.href = address + href;
  });
  return copy;
}
