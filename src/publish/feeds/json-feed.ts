import { paths, type Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { icons } from "./icons.ts";

/** The parts of JSON Feed 1.1 that are used: https://www.jsonfeed.org/version/1.1/ */
export interface JsonFeed {
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
    items: entries.map(({ id, title, summary, html, published, modified }) => ({
      id,
      url: id,
      title,
      summary,
      content_html: html,
      date_published: midnight(published),
      date_modified: midnight(modified),
    })),
  };
}

/** Content knows days; the format asks for a time. */
const midnight = (day: string): string => `${day}T00:00:00Z`;
