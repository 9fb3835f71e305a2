import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

const fetched = ["src", "srcSet", "poster", "data", "xLinkHref", "href"] as const;

/** Elements whose `href` a browser follows only when asked to, or not at all. */
const followed = new Set(["a", "area"]);

/**
 * Makes sure that a page asks for nothing but what it holds.
 * @param css all of its styles
 * @throws where a browser would fetch something
 */
export function refuseRequests(tree: Root, css: string): void {
  const found = /@import\b|url\((?!["']?(?:data:|#))[^)]*/u.exec(css)?.[0];
  if (found !== undefined) throw unexpected(found);
  visit(tree, "element", (element) => {
    for (const name of fetched) {
      const address = [element.properties[name] ?? []].flat().join(", ");
      if (address === "" || isFollowed(element, name) || /^(?:data:|#)/u.test(address)) continue;
      throw unexpected(`<${element.tagName} ${name}="${address}">`);
    }
  });
}

const isFollowed = ({ tagName, properties: { rel } }: Element, name: string): boolean =>
  name === "href" && (followed.has(tagName) || (tagName === "link" && !(Array.isArray(rel) && rel.includes("icon"))));

const unexpected = (found: string): Error =>
  new Error(`Unexpected \`${found}\` in a page that is to be one file, expected nothing that has to be fetched.`);
