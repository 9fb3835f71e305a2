import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { EXIT, visit } from "unist-util-visit";

/**
 * The first element of a kind in rendered markup, so that an embed can show a part of what the story's page shows.
 * @throws where there is none
 */
export function partOf(html: string, tagName: string): Element {
  let found: Element | undefined;
  visit(fromHtml(html, { fragment: true }), "element", (element) => {
    if (element.tagName !== tagName) return undefined;
    found = element;
    return EXIT;
  });
  if (!found) throw new Error(`Unexpected markup without \`${tagName}\`, expected one to embed.`);
  return found;
}
