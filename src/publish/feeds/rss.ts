import { getRssString } from "@astrojs/rss";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { paths, type Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** The feed as RSS 2.0. It says nothing of when it was built: the same content makes the same feed. */
export function rssFeed(entries: readonly FeedEntry[], site: Site, at: Addresses): Promise<string> {
  const self = h("atom:link", { href: at.full(paths.feed("xml")), rel: "self", type: "application/rss+xml" });
  return getRssString({
    title: site.name,
    description: site.description,
    site: at.full(""),
    xmlns: { atom: "http://www.w3.org/2005/Atom", dc: "http://purl.org/dc/elements/1.1/" },
    customData: xml(h("language", site.language), self),
    items: entries.map(({ id, title, summary, html, published }) => ({
      title,
      link: id,
      description: summary,
      content: html,
      customData: xml(h("dc:creator", site.publisher)),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
  });
}

/** Elements as text, with the references that XML knows by name: the package reads it again, and takes others for text. */
const xml = (...elements: Element[]): string => toHtml(elements, { characterReferences: { useNamedReferences: true } });
