import { formatDate } from "../story/dates.ts";
import type { Reference } from "../story/story.ts";

const languages = new Intl.DisplayNames("en-GB", { type: "language" });

const origins: Record<NonNullable<Reference["titleFrom"]>, string> = {
  translation: "title translated",
  listing: "title as listed",
};

/** What a reader should know of a work before opening it: when it appeared, in which language. */
export const referenceDetails = ({ title, titleFrom, published, language }: Reference): string =>
  [
    title !== undefined && titleFrom && origins[titleFrom],
    published ? formatDate(published) : "date not shown",
    !language.startsWith("en") && `in ${languages.of(language) ?? language}`,
  ]
    .filter(Boolean)
    .join(", ");

/** What a work is listed under where the copy read shows no title: its address, without what every address has. */
export const titleOrAddress = ({ title, url }: Pick<Reference, "title" | "url">): string =>
  title ?? url.replace(/^https?:\/\/(?:www\.)?/u, "");
