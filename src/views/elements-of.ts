import type { Element, Parents } from "hast";

/** An element of a page, and what it stands in. */
export interface PlacedElement {
  element: Element;
  parent: Parents;
}

/**
 * Lists all elements of a page in their order, for all who look for some: walking a page takes `unist-util-visit` as long
 * as half of reading it, and this hardly any time.
 */
export function placedElements(parent: Parents): PlacedElement[] {
  const found: PlacedElement[] = [];
  const look = (within: Parents): void => {
    for (const element of within.children) {
      if (element.type !== "element") continue;
      found.push({ element, parent: within });
      look(element);
    }
  };
  look(parent);
  return found;
}

/** The same elements alone. */
export const elementsOf = (parent: Parents): Element[] => placedElements(parent).map(({ element }) => element);
