import type { Element } from "hast";
import { creatorsOfPage, type Creator } from "./zotero-creators.ts";

/** What a reference manager keeps of a page. */
export interface ReadItem {
  type: string;
  title: string | undefined;
  creators: Creator[];
  date: string | undefined;
  publication: string | undefined;
  url: string | undefined;
  language: string | undefined;
}

/** Tags by which Zotero takes a page for something else than a web page, and for what. */
const typeTags: Readonly<Record<string, string>> = {
  citation_title: "journalArticle",
  citation_series_title: "journalArticle",
  citation_journal_title: "journalArticle",
  citation_conference_title: "conferencePaper",
  citation_book_title: "bookSection",
  citation_isbn: "book",
  citation_dissertation_institution: "thesis",
  citation_technical_report_institution: "report",
};

/**
 * What Zotero makes of a page, by the rules of its translators “Embedded Metadata” and “RDF”: tags of Highwire before those
 * of Dublin Core, and these before Open Graph. What no tag makes anything else is a web page.
 */
export function zoteroItem(elements: readonly Element[]): ReadItem {
  const tags = tagsOf(elements);
  const first = (...names: string[]): string | undefined => names.flatMap((name) => tags.get(name) ?? [])[0];
  const [type = "webpage"] = [...tags.keys()].flatMap((name) => typeTags[name] ?? []);
  return {
    type,
    title: first("citation_title", "dc.title", "og:title"),
    creators: creatorsOfPage(tags.get("citation_author") ?? tags.get("author") ?? []),
    date: first("citation_publication_date", "citation_date", "dc.date"),
    publication: first("citation_journal_title", "dc.source", "og:site_name"),
    url: first("citation_public_url", "og:url"),
    language: first("citation_language", "dc.language") ?? languageOf(elements),
  };
}

/**
 * What Google Scholar makes of a page, by its guidelines for webmasters: where title, authors or date are in no tag, it
 * takes none of them from tags. Titles are in those of Highwire or of Dublin Core.
 */
export function scholarItem(elements: readonly Element[]): Pick<ReadItem, "title" | "date"> & { authors: string[] } {
  const tags = tagsOf(elements);
  const [title] = tags.get("citation_title") ?? tags.get("dc.title") ?? [];
  const [date] = tags.get("citation_publication_date") ?? tags.get("dc.issued") ?? [];
  const authors = tags.get("citation_author") ?? tags.get("dc.creator") ?? [];
  if (title === undefined || date === undefined || authors.length === 0)
    return { title: undefined, date: undefined, authors: [] };
  return { title, date, authors };
}

/** What the meta tags of a page say, by their names in small letters. */
function tagsOf(elements: readonly Element[]): ReadonlyMap<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { tagName, properties } of elements) {
    const name = String(properties.name ?? properties.property ?? "").toLowerCase();
    if (tagName === "meta" && name !== "") tags.set(name, [...(tags.get(name) ?? []), String(properties.content)]);
  }
  return tags;
}

const languageOf = (elements: readonly Element[]): string | undefined => {
  const lang = elements.find(({ tagName }) => tagName === "html")?.properties.lang;
  return typeof lang === "string" ? lang : undefined;
};
