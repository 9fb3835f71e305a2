import type { Element } from "hast";
import { sizeOf } from "../../views/drawing/svg.ts";
import { contentOf, layouts } from "../../views/frame.ts";
import { shownDrawings, type Figure, type ShownDrawing } from "../../views/view.ts";

/** A drawing as a frame shows it: in wide frames, in narrow ones, or in all. */
interface FramedDrawing extends ShownDrawing {
  /** Pixels: the narrowest frame that shows it. */
  from: number;
}

/**
 * The drawings of a figure's embed. Each has the least height that it needs, in pixels: as high as it is at the width of
 * the narrowest frame it shows in. It grows into what room a frame leaves it, and never out of it.
 */
export const framedDrawings = (figure: Figure): FramedDrawing[] =>
  shownDrawings(figure).map(({ element, width }) => {
    const from = width === "wide" ? layouts.drawing : layouts.phone;
    return { element: withHeight(element, from, width === "wide" ? "xMidYMid" : "xMinYMid"), width, from };
  });

/** Height of a drawing in a frame of a width; none where the frame does not show it. */
export function drawnHeight(figure: Figure, frame: number): number {
  const shown = framedDrawings(figure).find(({ from }) => from <= frame);
  return Number(shown?.element.properties.height ?? 0);
}

/** A drawing that has a height of its own keeps it. */
function withHeight(element: Element, from: number, preserveAspectRatio: string): Element {
  if (element.properties.height !== undefined) return element;
  const size = sizeOf(element);
  const height = Math.ceil((size.height * contentOf(from)) / size.width);
  return { ...element, properties: { ...element.properties, height, preserveAspectRatio } };
}
