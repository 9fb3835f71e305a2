import type { RootContent } from "mdast";
import { formatDate } from "../../story/dates.ts";
import type { Reference } from "../../story/story.ts";
import { link, list, strong, type Words } from "./nodes.ts";

const languages = new Intl.DisplayNames("en-GB", { type: "language" });

const origins: Record<NonNullable<Reference["titleFrom"]>, string> = {
  address: "title from the address",
  translation: "title translated",
  listing: "title as listed",
};

/** The works cited, in the order of their numbers, with their addresses. */
export const referenceList = (references: readonly Reference[]): RootContent =>
  list(
    references.map((reference): Words => [
      strong(reference.publisher),
      `, ${reference.title ?? "no title shown"}, ${details(reference)}. `,
      link(reference.url, reference.url),
    ]),
    true,
  );

const details = ({ title, titleFrom, published, language, weak }: Reference): string =>
  [
    title !== undefined && titleFrom && origins[titleFrom],
    published ? formatDate(published) : "date not shown",
    !language.startsWith("en") && `in ${languages.of(language) ?? language}`,
    weak && "a digest or mirror",
  ]
    .filter(Boolean)
    .join(", ");
