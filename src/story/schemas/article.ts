import { z } from "zod";
import { date, languageTag, text, webAddress } from "./fields.ts";

/** Front matter of `article.md`; the body below it is the article, verbatim. */
export const articleFront = z.strictObject({
  headline: text,
  /** As printed, with its “By”. */
  byline: text,
  publisher: text,
  published: date,
  /** How the date is said in words where its form would claim too much, such as “early August 2025”. */
  publishedAs: text.optional(),
  /** What a reader must know about that date. */
  publishedNote: text.optional(),
  url: webAddress,
  language: languageTag,
  rights: text,
});
