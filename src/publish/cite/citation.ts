import { citationTypes, paths, type CitationType } from "../addresses.ts";
import { accessNote, articleItem, citationItem, type CitationItem, type Cited } from "./citation-item.ts";
import { toBibtex, toCslJson, toRis, toStyled } from "./formats.ts";

/** What a page shows of how to cite it. */
export interface Citation {
  styled: string;
  note: string;
  files: { type: CitationType; name: string; href: string }[];
}

const formats: Record<CitationType, { name: string; write: (items: readonly CitationItem[]) => string }> = {
  bib: { name: "BibTeX", write: (items) => items.map(toBibtex).join("\n") },
  ris: { name: "RIS", write: (items) => items.map(toRis).join("") },
  json: { name: "CSL-JSON", write: toCslJson },
};

/** How to cite a story, or one claim of it: as text, and as files. */
export function citationOf(cited: Cited): Citation {
  const { story, claim, at } = cited;
  const path = (type: CitationType): string =>
    claim ? paths.citeClaim(story.slug, claim.id, type) : paths.cite(story.slug, type);
  return {
    styled: toStyled(citationItem(cited)),
    note: accessNote(story),
    files: citationTypes.map((type) => ({ type, name: formats[type].name, href: at.path(path(type)) })),
  };
}

/**
 * The text of one of those files. Beside the story stands the article, as a work of its own with its own authors. A
 * claim's file has the claim alone: whoever cites ten of them needs the article once.
 */
export function citationFile(type: CitationType, cited: Cited): string {
  return formats[type].write([citationItem(cited), ...(cited.claim ? [] : [articleItem(cited.story)])]);
}
