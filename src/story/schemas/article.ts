import { z } from "zod";
import { date, language, selector, text, webAddress } from "./fields.ts";

/** Words of the article by which an author corrects the rule for sentences. */
const corrected = (description: string) =>
  z
    .array(selector.shape.exact.clone().meta({ description: "Words of the article." }))
    .describe(description)
    .default([]);

/** Front matter of `article.md`; the body below it is the article, verbatim. */
export const articleFront = z
  .strictObject({
    headline: text.describe("Its headline."),
    byline: text.describe("Its byline as printed, with its “By”."),
    publisher: text.describe("Who published it."),
    published: date("When it appeared."),
    publishedAs: text
      .describe("That date in words, where its form would claim too much, such as “early August 2025”.")
      .optional(),
    publishedNote: text.describe("What a reader must know about that date.").optional(),
    url: webAddress.describe("Where its publisher has it, and where it was retrieved from."),
    language: language("Its language."),
    sentences: z
      .strictObject({
        ends: corrected("Words after which a sentence ends, where the rule for the article’s language sees no end."),
        goesOn: corrected("Words within which no sentence ends, where the rule sees an end, such as “Yahoo! Inc”."),
      })
      .describe("Where sentences end although the rule says otherwise. Each must change something.")
      .optional(),
    rights: text.describe("Whose it is. Its text is not ours to license."),
  })
  .meta({ id: "Article", description: "The published text, verbatim." });
