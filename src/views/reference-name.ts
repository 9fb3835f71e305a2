import type { Reference } from "../story/story.ts";
import { isKin, isolated } from "../words/direction.ts";
import type { Written } from "../words/in-languages.ts";
import { wordsOf } from "../words/words-of.ts";

/** What a reference is called wherever it is named: its publisher, and what the page is where it is no own report. */
export const referenceName = (reference: Reference, written: Written): string =>
  `${isolated(reference.publisher, written.language)}${formInWords(reference, written)}`;

/**
 * The second half of that name, to follow a link on the first, such as ` (copy of Reuters)`; empty for an own report.
 * Readers of pages throw text away that is mostly links.
 */
export const formInWords = ({ form, of }: Reference, written: Written): string =>
  form === undefined ? "" : ` (${wordsOf(written).reference.form(form, of && isolated(of, written.language))})`;

/** What a reader should know of a work before opening it: when it appeared, in which language. */
export function referenceDetails({ title, titleFrom, published, language }: Reference, written: Written): string {
  const { comma, date, reference: words } = wordsOf(written);
  return [
    title !== undefined && titleFrom && words[titleFrom],
    published ? date(published) : words.undated,
    !isKin(language, written.language) && words.language(language),
  ]
    .filter(Boolean)
    .join(comma);
}

/** The language of what a work is listed under: its own, unless we translated its title. An address has none but ours. */
export const titleLanguage = ({ title, titleFrom, language }: Reference, written: Written): string =>
  title === undefined || titleFrom === "translation" ? written.language : language;

/** What a work is listed under where the copy read shows no title: its address, without what every address has. */
export const titleOrAddress = ({ title, url }: Pick<Reference, "title" | "url">): string =>
  title ?? url.replace(/^https?:\/\/(?:www\.)?/u, "");
