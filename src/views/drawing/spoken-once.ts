import type { Element } from "hast";
import { elementsOf } from "../elements-of.ts";

/**
 * A drawing below a heading that says its finding, which is not to be spoken twice. One without links is silent: key and
 * tables tell the same. One with links is a group by the name of its view.
 * @param name of the view, in the language of the story
 */
export function spokenOnce(drawing: Element, name: string): Element {
  const children = drawing.children.filter((child) => child.type !== "element" || child.tagName !== "title");
  if (elementsOf(drawing).some(({ tagName }) => tagName === "a"))
    return { ...drawing, properties: { ...drawing.properties, role: "group", ariaLabel: name }, children };
  const silent = { ...drawing.properties, role: undefined, ariaHidden: "true" };
  const unspoken = children.filter((child) => child.type !== "element" || child.tagName !== "desc");
  return { ...drawing, properties: silent, children: unspoken };
}
