import { dateOf } from "../story/dates.ts";
import type { Reference } from "../story/story.ts";
import { isKin, isolated } from "../words/direction.ts";
import type { Written } from "../words/in-languages.ts";
import { wordsOf } from "../words/words-of.ts";

/** What a reference is called wherever it is named: its publisher, and what the page is where it is no own report. */
export const referenceName = (reference: Reference, written: Written): string =>
  `${isolated(reference.publisher, written.language)}${formInWords(reference, written)}`;

/**
 * The second half of that name, to follow a link on the first, such as ` (copy of Reuters)` or ` (opinion)`; empty for a
 * news report of its publisher’s own. Readers of pages throw text away that is mostly links.
 */
export function formInWords({ form, of, kind }: Reference, written: Written): string {
  const { comma, reference: words } = wordsOf(written);
  const told = [form && words.form(form, of && isolated(of, written.language)), kind && words.kinds[kind]];
  const known = told.filter((each) => each !== undefined);
  return known.length === 0 ? "" : ` (${known.join(comma)})`;
}

/** What a reader should know of a work before opening it: who wrote it, when it appeared, in which language, at what price. */
export function referenceDetails(reference: Reference, written: Written): string {
  const { title, titleFrom, author, published, accessed, language, paywall } = reference;
  const { comma, date, reference: words } = wordsOf(written);
  return [
    author !== undefined && words.by(isolated(author, written.language)),
    title !== undefined && titleFrom && words[titleFrom],
    published ? date(published) : words.undated,
    accessed !== undefined && words.accessed(dateOf(accessed)),
    !isKin(language, written.language) && words.language(language),
    paywall && words.paywall,
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
