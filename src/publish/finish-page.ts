import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { addAttributes } from "../views/drawing/bare/add-attributes.ts";
import { shortenClassNames, uniteStyles } from "./compact-html.ts";
import { placedElements } from "../views/elements-of.ts";
import { giveIdsToLinks } from "./page/onward-ids.ts";
import { addPolicy } from "./security-policy.ts";
import { withShownFaces } from "./shown-faces.ts";
import { withShownRules } from "./shown-rules.ts";
import { completeLinks } from "./text-fragments/links-to-words.ts";
import type { PageText } from "./text-fragments/page-text.ts";

/**
 * Makes of a page as Astro writes it the page as it is published: with one style element, the faces of fonts and the rules
 * that it shows, short names of classes, ids of what stands elsewhere on links to it, a script that runs as soon as it is
 * there, a policy, and links to words that are complete. What is read on the page stays as it is.
 * @param tree the page, which is changed in place
 * @param textAt the text of the site's page at an address; nothing for other addresses
 * @throws where a link to words does not lead to them, and where the page has no place for a policy
 */
export function finishPage(tree: Root, textAt: (address: string) => PageText | undefined): void {
  const placed = placedElements(tree);
  const style = uniteStyles(placed);
  const styles = withShownFaces(tree, placed, style ? toString(style) : "");
  giveIdsToLinks(placed.map(({ element }) => element));
  const all = placedElements(tree);
  const elements = all.map(({ element }) => element);
  const css = shortenClassNames(elements, withShownRules(all, styles));
  addAttributes(all, css);
  if (style) style.children = [{ type: "text", value: css }];
  runEarly(elements);
  addPolicy(elements, style && css);
  completeLinks(elements, textAt);
}

/** Has the page's script run as soon as it is there, and nothing wait for it. Astro writes no such attribute itself. */
function runEarly(elements: readonly Element[]): void {
  for (const { tagName, properties } of elements)
    if (tagName === "script" && properties.type === "module") properties.async = true;
}
