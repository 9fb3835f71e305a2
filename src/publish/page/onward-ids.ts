import type { Element } from "hast";

/**
 * Gives the ids of what stands on another page, to which links of old lead, to the first link that leads there: a reader
 * who follows such a link finds that. Those of what no link leads to stay with the one link to the page itself, which has
 * all of them at first, in an element each. The elements are changed in place.
 */
export function giveIdsToLinks(elements: readonly Element[]): void {
  const links = elements.filter(({ tagName }) => tagName === "a");
  for (const onward of links.filter(({ properties }) => "dataOnward" in properties)) {
    onward.children = onward.children.filter((child) => {
      const id = child.type === "element" ? child.properties.id : undefined;
      if (id === undefined) return true;
      const href = `${String(onward.properties.href)}#${id}`;
      const link = links.find(({ properties }) => properties.href === href && properties.id === undefined);
      if (!link || child.type !== "element") return true;
      link.properties.id = id;
      // What has been renamed stands within what has its place.
      link.children.unshift(...child.children);
      return false;
    });
  }
}
