import { citationItem, type Cited } from "./citation-item.ts";

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The `citation_*` tags that tell reference managers what the head does not say already: who wrote it, and when. Title,
 * site, address and language they take from `og:title`, `og:site_name`, `og:url` and `lang`. There is no
 * `citation_title`, because Zotero takes every page with one for a journal article; without it this is a web page. And
 * without an author Zotero would give the notes to whoever the article's byline names.
 */
export function citationMeta(cited: Cited): MetaTag[] {
  const { author, issued } = citationItem(cited);
  const authors = author.map(({ literal }) => ({ name: "citation_author", content: literal }));
  if (!issued) return authors;
  const date = issued["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("/");
  return [...authors, { name: "citation_publication_date", content: date }];
}
