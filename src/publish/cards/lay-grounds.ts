import type { Element } from "hast";
import { placedElements } from "../../views/elements-of.ts";

/**
 * Lays the ground of each shading below what has that shading. Takumi leaves a hair’s breadth between the squares that a
 * shading is made of, in which the paper would be seen as a grid.
 * @param drawing is changed in place
 */
export function layGrounds(drawing: Element): void {
  const placed = placedElements(drawing);
  const shadings = placed.map(({ element }) => element).filter(({ tagName }) => tagName === "pattern");
  const grounds = new Map(shadings.map((shading) => [`url(#${String(shading.properties.id)})`, groundOf(shading)]));
  for (const { element, parent } of placed) {
    const fill = grounds.get(String(element.properties.fill));
    if (fill === undefined) continue;
    const ground: Element = { ...element, properties: { ...element.properties, fill, id: undefined }, children: [] };
    parent.children.splice(parent.children.indexOf(element), 0, ground);
  }
}

/** The colour between the marks of a shading: that of its first shape, or its own. */
function groundOf({ properties, children }: Element): string | undefined {
  const [square] = children;
  const fill = (square?.type === "element" ? square.properties.fill : undefined) ?? properties.fill;
  return typeof fill === "string" ? fill : undefined;
}
