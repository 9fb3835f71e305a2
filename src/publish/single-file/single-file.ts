import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";
import { paths, type Addresses } from "../addresses.ts";
import { writeCompact } from "../compact-html.ts";
import { elementsOf, placedElements, type PlacedElement } from "../../views/elements-of.ts";
import { hashOf } from "../security-policy.ts";
import type { Story } from "../../story/story.ts";
import { asName } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import { bringIntoStyles, bringPictures, refuseRequests, type Surroundings } from "./self-contained.ts";

/** What a page is a page of, where it stands, and where its files are. */
interface Edition extends Pick<Surroundings, "read"> {
  story: Pick<Story, "slug" | "language" | "checked">;
  at: Addresses;
}

/** What the line on top needs, which says what a saved page is, beside the page's own styles. */
const savedLineStyles =
  "@layer blocks{.saved-edition{padding-block:.5rem;border-block-end:1px solid var(--line);color:var(--soft);font-size:var(--small);overflow-wrap:anywhere}}";

/**
 * Makes of a story's page, as built, a page that holds all it needs, to be opened from a disk: its fonts and icons are
 * in it, its links lead to the site, and its policy lets it fetch nothing. All else is the page's own.
 * @param tree the page with its policy and its one style element, which becomes that of the file
 * @throws where the page is of another make, or would still fetch something
 */
export function singleFile(tree: Root, { story, at, read }: Edition): string {
  const surroundings = { here: at.full(paths.story(story.slug)), home: at.full(""), read };
  leaveOut(placedElements(tree));
  const elements = elementsOf(tree);
  bringPictures(elements, surroundings);
  leadToSite(elements, surroundings);

  const style = only(elements, "style");
  const css = bringIntoStyles(toString(style), surroundings) + savedLineStyles;
  style.children = [{ type: "text", value: css }];
  // The address stays readable where there is no network.
  const page = h("a", { href: surroundings.here, ...asName(surroundings.here, story.language) }, surroundings.here);
  const line = wordsOf(story).saved.line(story.checked, page);
  only(elements, "main").children.unshift(h("p", { className: ["saved-edition"] }, line));

  const policy = only(elements, "meta", ({ properties }) => String(properties.httpEquiv) === "content-security-policy");
  policy.properties.content = `default-src 'none'; img-src data:; font-src data:; style-src ${hashOf(css)}; base-uri 'none'; form-action 'none'`;
  // It is the page again: whoever finds both is to find the page, which is kept right.
  only(elements, "head").children.push(h("meta", { name: "robots", content: "noindex" }));

  refuseRequests(elementsOf(tree), css);
  return writeCompact(tree);
}

function only(
  elements: readonly Element[],
  tagName: string,
  isMeant: (element: Element) => boolean = () => true,
): Element {
  const [first, ...more] = elements.filter((element) => element.tagName === tagName && isMeant(element));
  if (!first || more.length > 0) {
    throw new Error(
      `Unexpected page with ${first ? "several" : "no"} \`${tagName}\`, expected one as the build writes it.`,
    );
  }
  return first;
}

/** Links of the head that lead to nothing a browser would fetch, or to what has been brought along. */
const keptLinks = new Set(["author", "canonical", "icon", "license"]);

/**
 * Takes out of a page, in place, what works only where the site is: links of its head to files beside it, and the
 * script. All that the script does is copy addresses, and whether a page on a disk has a clipboard is up to the browser;
 * a file that runs nothing can be opened without trusting whoever passed it on.
 */
function leaveOut(placed: readonly PlacedElement[]): void {
  for (const { element, parent } of placed)
    if (needsSite(element)) parent.children.splice(parent.children.indexOf(element), 1);
}

function needsSite({ tagName, properties: { rel, type } }: Element): boolean {
  if (tagName === "script") return type !== "application/ld+json";
  return tagName === "link" && !(Array.isArray(rel) && rel.some((name) => keptLinks.has(name)));
}

/**
 * Makes a page's links independent of where the page lies: those to places on it stay within it, and those to other
 * pages of the site become whole addresses. Elements are changed in place; links that leave the site are left alone.
 * @param here full address of the page
 * @param home full address of the site
 */
function leadToSite(elements: readonly Element[], { here, home }: { here: string; home: string }): void {
  for (const { tagName, properties } of elements) {
    if (!["a", "area"].includes(tagName) || typeof properties.href !== "string") continue;
    properties.href = leadFrom(properties.href, here, home);
  }
}

function leadFrom(href: string, here: string, home: string): string {
  if (href.startsWith("#") || !URL.canParse(href, here)) return href;
  const { href: whole, hash } = new URL(href, here);
  if (hash !== "" && whole === `${here}${hash}`) return hash;
  return whole.startsWith(home) ? whole : href;
}
