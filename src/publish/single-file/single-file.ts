import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";
import { EXIT, visit } from "unist-util-visit";
import { paths, type Addresses } from "../addresses.ts";
import { writeCompact } from "../compact-html.ts";
import { hashOf } from "../security-policy.ts";
import type { Story } from "../../story/story.ts";
import { bringIntoStyles, bringPictures, type Surroundings } from "./bring-along.ts";
import { leadToSite } from "./lead-to-site.ts";
import { leaveOut } from "./leave-out.ts";
import { refuseRequests } from "./refuse-requests.ts";
import { savedLine, savedLineStyles } from "./saved-line.ts";

/** What a page is a page of, where it stands, and where its files are. */
export interface Edition extends Pick<Surroundings, "read"> {
  story: Pick<Story, "slug" | "checked">;
  at: Addresses;
}

/**
 * Makes of a story's page, as built, a page that holds all it needs, to be opened from a disk: its fonts and icons are
 * in it, its links lead to the site, and its policy lets it fetch nothing. All else is the page's own.
 * @param html the page with its policy and its one style element
 * @throws where the page is of another make, or would still fetch something
 */
export function singleFile(html: string, { story, at, read }: Edition): string {
  const surroundings = { here: at.full(paths.story(story.slug)), home: at.full(""), read };
  const tree = fromHtml(html);
  leaveOut(tree);
  bringPictures(tree, surroundings);
  leadToSite(tree, surroundings);

  const style = only(tree, "style");
  const css = bringIntoStyles(toString(style), surroundings) + savedLineStyles;
  style.children = [{ type: "text", value: css }];
  only(tree, "main").children.unshift(savedLine(story.checked, surroundings.here));

  const policy = only(tree, "meta", ({ properties }) => String(properties.httpEquiv) === "content-security-policy");
  policy.properties.content = `default-src 'none'; img-src data:; font-src data:; style-src ${hashOf(css)}; base-uri 'none'; form-action 'none'`;
  // It is the page again: whoever finds both is to find the page, which is kept right.
  only(tree, "head").children.push(h("meta", { name: "robots", content: "noindex" }));

  refuseRequests(tree, css);
  return writeCompact(tree);
}

function only(tree: Root, tagName: string, isMeant: (element: Element) => boolean = () => true): Element {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    if (element.tagName === tagName && isMeant(element)) found.push(element);
    return found.length > 1 ? EXIT : undefined;
  });
  const [first] = found;
  if (!first || found.length > 1) {
    throw new Error(
      `Unexpected page with ${first ? "several" : "no"} \`${tagName}\`, expected one as the build writes it.`,
    );
  }
  return first;
}
