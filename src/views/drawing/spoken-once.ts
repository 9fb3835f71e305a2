import type { Element } from "hast";
import { EXIT, visit } from "unist-util-visit";

/**
 * A drawing below a heading that says its finding, which is not to be spoken twice. One without links is silent: key and
 * tables tell the same. One with links is a group by the name of its view.
 * @param name of the view, in the language of the story
 */
export function spokenOnce(drawing: Element, name: string): Element {
  const children = drawing.children.filter((child) => child.type !== "element" || child.tagName !== "title");
  if (hasLinks(drawing))
    return { ...drawing, properties: { ...drawing.properties, role: "group", ariaLabel: name }, children };
  const silent = { ...drawing.properties, role: undefined, ariaHidden: "true" };
  const unspoken = children.filter((child) => child.type !== "element" || child.tagName !== "desc");
  return { ...drawing, properties: silent, children: unspoken };
}

function hasLinks(drawing: Element): boolean {
  let found = false;
  visit(drawing, { tagName: "a" }, () => {
    found = true;
    return EXIT;
  });
  return found;
}
