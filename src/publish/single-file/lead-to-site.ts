import type { Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Makes a page's links independent of where the page lies: those to places on it stay within it, and those to other
 * pages of the site become whole addresses. The tree is changed in place; links that leave the site are left alone.
 * @param here full address of the page
 * @param home full address of the site
 */
export function leadToSite(tree: Root, { here, home }: { here: string; home: string }): void {
  visit(tree, "element", ({ tagName, properties }) => {
    if (!["a", "area"].includes(tagName) || typeof properties.href !== "string") return;
    properties.href = leadFrom(properties.href, here, home);
  });
}

function leadFrom(href: string, here: string, home: string): string {
  if (href.startsWith("#") || !URL.canParse(href, here)) return href;
  const { href: whole, hash } = new URL(href, here);
  if (hash !== "" && whole === `${here}${hash}`) return hash;
  return whole.startsWith(home) ? whole : href;
}
