import type { Element } from "hast";
import type { Figure } from "../../views/view.ts";
import { sizeOf } from "../../views/drawing/svg.ts";
import { contentOf, layouts } from "../../views/frame.ts";

/** A drawing as a frame shows it: in wide frames, in narrow ones, or in all. */
interface FramedDrawing {
  element: Element;
  width: "wide" | "narrow" | "";
  /** Pixels: the narrowest frame that shows it. */
  from: number;
}

const inAll = (element: Element): FramedDrawing => ({ element, width: "", from: layouts.phone });
const inNarrow = (element: Element): FramedDrawing => ({ element, width: "narrow", from: layouts.phone });
const inWide = (element: Element, from: number): FramedDrawing => ({ element, width: "wide", from });

/** Whether rows stand in place of a drawing, where the frame is too narrow for it. */
export const isBrief = ({ table }: Pick<Figure, "table">): boolean => table.frame !== undefined;

/**
 * The drawings of a figure's embed. Each has the least height that it needs, in pixels: as high as it is at the width of
 * the narrowest frame it shows in. It grows into what room a frame leaves it, and never out of it. What the page shows
 * in its narrow form at every width reads downwards, which fills a frame better, too.
 */
export function framedDrawings(figure: Figure): FramedDrawing[] {
  const { view, drawing, narrowDrawing } = figure;
  if (isBrief(figure)) return [withHeight(inWide(drawing, layouts.wide))];
  if (view.drawings === "none") return [];
  if (view.drawings === "narrow" || !narrowDrawing) return [withHeight(inAll(narrowDrawing ?? drawing))];
  return [inWide(drawing, layouts.map), inNarrow(narrowDrawing)].map(withHeight);
}

/** Height of a drawing in a frame of a width; none where the frame does not show it. */
export function drawnHeight(figure: Figure, frame: number): number {
  const shown = framedDrawings(figure).find(({ from }) => from <= frame);
  return Number(shown?.element.properties.height ?? 0);
}

/** A drawing that has a height of its own keeps it. */
function withHeight({ element, width, from }: FramedDrawing): FramedDrawing {
  if (element.properties.height !== undefined) return { element, width, from };
  const size = sizeOf(element);
  const least = Math.ceil((size.height * contentOf(from)) / size.width);
  const place = width === "wide" ? "xMidYMid" : "xMinYMid";
  return {
    element: { ...element, properties: { ...element.properties, height: least, preserveAspectRatio: place } },
    width,
    from,
  };
}
