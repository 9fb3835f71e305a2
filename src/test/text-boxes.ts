import type { Element, ElementContent } from "hast";
import { textWidth } from "../views/drawing/lettering.ts";

/** Where a line of text stands in a drawing, at most. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Inherited {
  size: number;
  anchor: string;
  direction: string;
}

const page: Inherited = { size: 0, anchor: "start", direction: "ltr" };

/** Boxes of all lines of text in a drawing whose places are absolute and whose type sizes are attributes. */
export function textBoxes(element: ElementContent, inherited = page): TextBox[] {
  if (element.type !== "element") return [];
  const { fontSize, textAnchor: anchor = inherited.anchor } = element.properties;
  const direction = element.properties.direction ?? inherited.direction;
  const inner = { size: Number(fontSize ?? inherited.size), anchor, direction };
  if (element.tagName !== "text") return element.children.flatMap((child) => textBoxes(child, inner));
  let y = Number(element.properties.y);
  return element.children.map((child) => {
    const own = child.type === "element" ? child.properties : {};
    y += Number(own.dy ?? 0);
    return boxOf(textOf(child).trim(), Number(own.x ?? element.properties.x ?? 0), y, inner);
  });
}

function boxOf(text: string, x: number, y: number, { size, anchor, direction }: Inherited): TextBox {
  const width = textWidth(text, size);
  const isFrom = anchor === (direction === "ltr" ? "start" : "end");
  const left = anchor === "middle" ? x - width / 2 : isFrom ? x : x - width;
  return { text, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size };
}

const textOf = (node: ElementContent): string =>
  node.type === "text" ? node.value : node.type === "element" ? node.children.map(textOf).join("") : "";

/** Pairs of texts that meet. */
export function collisions(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that reach beyond the frame. */
export function outside(drawing: Element): string[] {
  const [, , width = 0, height = 0] = String(drawing.properties.viewBox).split(" ").map(Number);
  return textBoxes(drawing)
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ text }) => text);
}
