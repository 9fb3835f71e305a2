import type { Root } from "hast";
import { toString } from "hast-util-to-string";
import { holds, rangesIn } from "../fonts/packaged.ts";
import type { PlacedElement } from "../views/elements-of.ts";

/** A face that is for some characters alone, in a page's styles. */
const scriptFace = /@font-face\s*\{[^}]*url\("([^"]+)"\)[^}]*unicode-range:\s*([^;}]+)[^}]*\}/gu;

/** A face that sets so much of a page's letters is fetched with the page; others once the browser meets their letters. */
const early = 0.1;

/**
 * Leaves to a page the faces whose characters it shows: all pages of a site are built with the faces of all its stories.
 * The links that fetch the others early are taken out of the tree.
 * @param css the page's styles, all of them
 * @returns the styles without the faces of which it shows nothing
 */
export function withShownFaces(tree: Root, placed: readonly PlacedElement[], css: string): string {
  if (!css.includes("unicode-range")) return css;
  const characters = [...toString(tree)];
  const letters = characters.filter((character) => /\p{L}/u.test(character)).length;
  const late = new Set<string>();
  const shown = css.replaceAll(scriptFace, (face: string, address: string, list: string) => {
    const ranges = rangesIn(list);
    const set = characters.filter((character) => holds(ranges, character)).length;
    if (set < letters * early) late.add(address);
    return set > 0 ? face : "";
  });
  for (const { element, parent } of placed) {
    const { rel, href } = element.properties;
    const isLate = Array.isArray(rel) && rel.includes("preload") && late.has(String(href));
    if (isLate) parent.children.splice(parent.children.indexOf(element), 1);
  }
  return shown;
}
