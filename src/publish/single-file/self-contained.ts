import { extname } from "node:path";
import type { Element } from "hast";

/** Where a page stands, and how to get at the files that it is built with. */
export interface Surroundings {
  /** Full address of the page. */
  here: string;
  /** Full address of the site. */
  home: string;
  /**
   * @param below a file's path below the site's base
   * @throws where there is no such file
   */
  read: (below: string) => Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * Puts a page's icons and pictures into its elements, which are changed in place.
 * @throws where one is not a file of the site, is missing, or is of a type not known here
 */
export function bringPictures(elements: readonly Element[], surroundings: Surroundings): void {
  for (const { tagName, properties } of elements) {
    const { rel, href, src } = properties;
    if (tagName === "link" && Array.isArray(rel) && rel.includes("icon")) {
      properties.href = dataAddress(String(href), surroundings);
    }
    if (tagName === "img") properties.src = dataAddress(String(src), surroundings);
  }
}

/**
 * Puts the files that styles name into them.
 * @throws as `bringPictures` does
 */
export function bringIntoStyles(css: string, surroundings: Surroundings): string {
  const whole = css.replace(/url\((["']?)(?!#)([^"')]+)\1\)/gu, (_found, _quote, address: string) => {
    return `url("${dataAddress(address, surroundings)}")`;
  });
  // The page does without a font that is late. Here none can be: it has only to be unpacked.
  return whole.replaceAll(/font-display:\s*optional/gu, "font-display:block");
}

function dataAddress(address: string, { here, home, read }: Surroundings): string {
  if (address.startsWith("data:")) return address;
  const { origin, pathname } = new URL(address, here);
  const whole = `${origin}${pathname}`;
  const type = types[extname(pathname)];
  if (!whole.startsWith(home) || type === undefined) {
    throw new Error(`Unexpected \`${address}\` in ${here}, expected a picture or font of the site.`);
  }
  const bytes = read(decodeURI(whole.slice(home.length)));
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}

const fetched = ["src", "srcSet", "poster", "data", "xLinkHref", "href"] as const;

/** Elements whose `href` a browser follows only when asked to, or not at all. */
const followed = new Set(["a", "area"]);

/**
 * Makes sure that a page asks for nothing but what it holds.
 * @param css all of its styles
 * @throws where a browser would fetch something
 */
export function refuseRequests(elements: readonly Element[], css: string): void {
  const found = /@import\b|url\((?!["']?(?:data:|#))[^)]*/u.exec(css)?.[0];
  if (found !== undefined) throw unexpected(found);
  for (const element of elements) {
    for (const name of fetched) {
      const address = [element.properties[name] ?? []].flat().join(", ");
      if (address === "" || isFollowed(element, name) || /^(?:data:|#)/u.test(address)) continue;
      throw unexpected(`<${element.tagName} ${name}="${address}">`);
    }
  }
}

const isFollowed = ({ tagName, properties: { rel } }: Element, name: string): boolean =>
  name === "href" && (followed.has(tagName) || (tagName === "link" && !(Array.isArray(rel) && rel.includes("icon"))));

const unexpected = (found: string): Error =>
  new Error(`Unexpected \`${found}\` in a page that is to be one file, expected nothing that has to be fetched.`);
