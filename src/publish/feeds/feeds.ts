import { getRssString } from "@astrojs/rss";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { paths, type Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { icons } from "./web-manifest.ts";

/** The feed as RSS 2.0. It says nothing of when it was built: the same content makes the same feed. */
export function rssFeed(entries: readonly FeedEntry[], site: Site, at: Addresses): Promise<string> {
  const self = h("atom:link", { href: at.full(paths.feed("xml")), rel: "self", type: "application/rss+xml" });
  return getRssString({
    title: site.name,
    description: site.description,
    site: at.full(""),
    xmlns: { atom: "http://www.w3.org/2005/Atom", dc: "http://purl.org/dc/elements/1.1/" },
    customData: xml(h("language", site.language), self),
    items: entries.map(({ id, language, title, summary, html, published }) => ({
      title,
      link: id,
      description: summary,
      content: html,
      customData: xml(
        h("dc:creator", site.publisher),
        ...(language === site.language ? [] : [h("dc:language", language)]),
      ),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
  });
}

/** Elements as text, with the references that XML knows by name: the package reads it again, and takes others for text. */
const xml = (...elements: Element[]): string => toHtml(elements, { characterReferences: { useNamedReferences: true } });

/** The parts of JSON Feed 1.1 that are used: https://www.jsonfeed.org/version/1.1/ */
interface JsonFeed {
  version: "https://jsonfeed.org/version/1.1";
  title: string;
  description: string;
  home_page_url: string;
  feed_url: string;
  icon: string;
  favicon: string;
  language: string;
  authors: { name: string; url: string }[];
  items: {
    id: string;
    url: string;
    title: string;
    summary: string;
    content_html: string;
    /** Left out where it is that of the feed. */
    language?: string;
    date_published: string;
    date_modified: string;
  }[];
}

/** The feed as JSON Feed 1.1; `feed` still writes version 1, and plain data needs no library. */
export function jsonFeed(entries: readonly FeedEntry[], site: Site, at: Addresses): JsonFeed {
  const home = at.full("");
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: site.name,
    description: site.description,
    home_page_url: home,
    feed_url: at.full(paths.feed("json")),
    icon: at.full(icons.large.src),
    favicon: at.full("favicon.svg"),
    language: site.language,
    authors: [{ name: site.publisher, url: home }],
    items: entries.map(({ id, language, title, summary, html, published, modified }) => ({
      id,
      url: id,
      title,
      summary,
      content_html: html,
      ...(language !== site.language && { language }),
      date_published: midnight(published),
      date_modified: midnight(modified),
    })),
  };
}

/** Content knows days; the format asks for a time. */
const midnight = (day: string): string => `${day}T00:00:00Z`;
