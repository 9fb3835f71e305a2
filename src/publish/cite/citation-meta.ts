import { sharedDate, type StoryDate, modifiedOn } from "../../story/dates.ts";
import { citationItem, singlePartName, type Cited } from "./citation-item.ts";

export type MetaTag = { content: string } & ({ name: string } | { property: string });

/**
 * The tags that tell link previews, archives and reference managers who wrote a page and when: we, and the days on which
 * it was published and last changed, never those of the article it is about. A date is no more exact than what is known.
 *
 * Of the `citation_*` tags there are only those that say what the head does not say already; title, site, address and
 * language are taken from `og:title`, `og:site_name`, `og:url` and `lang`. There is no `citation_title`, because Zotero
 * takes every page with one for a journal article; without it this is a web page. `DC.title` says the title that is
 * cited: Google Scholar reads no tag of a page without a title among them, and Zotero would take a claim’s label for its
 * title. And without an author Zotero would give the notes to whoever the article's byline names.
 */
export function citationMeta(cited: Cited): MetaTag[] {
  const { story } = cited;
  const { title, author } = citationItem(cited);
  const authors = author.flatMap(({ literal }) => [
    { name: "author", content: literal },
    { name: "citation_author", content: singlePartName(literal) },
  ]);
  // A reader that keeps only one date keeps the last.
  return [
    ...authors,
    { name: "DC.title", content: title },
    ...dateTags({ property: "article:modified_time" }, modifiedOn(story), "-"),
    ...dateTags({ property: "article:published_time" }, story.firstAnnotated, "-"),
    ...dateTags({ name: "citation_publication_date" }, story.firstAnnotated, "/"),
  ];
}

function dateTags(tag: { name: string } | { property: string }, date: StoryDate, separator: string): MetaTag[] {
  const shared = sharedDate(date);
  return shared === undefined ? [] : [{ ...tag, content: shared.replaceAll("-", separator) }];
}
