import { z } from "zod";
import { date, keyFault, language, printed, selector, text, webAddress } from "./fields.ts";

/** Words of the article by which an author corrects the rule for sentences. */
const corrected = (description: string) =>
  z
    .array(selector.shape.exact.clone().meta({ description: "Words of the article." }))
    .describe(description)
    .default([]);

/** What an author is: a person, a news agency whose copy it is, or any other organisation, such as a desk of a paper. */
const authorKinds = ["person", "agency", "organisation"] as const;

const author = z
  .strictObject({
    name: text.describe("Name, whole, as it is written."),
    kind: z.enum(authorKinds).describe("What it is the name of. Nothing is guessed from a name or a byline."),
    family: text
      .describe(
        "The part of a person’s name by which it is sorted, at its beginning or its end. Without it, a name is never parted.",
      )
      .optional(),
  })
  .superRefine(({ name, kind, family }, context) => {
    if (family === undefined) return;
    if (kind !== "person") keyFault(context, "family", "author-name", "a family name of persons alone");
    else if (family === name || !(name.startsWith(family) || name.endsWith(family)))
      keyFault(context, "family", "author-name", "the beginning or the end of the name, and not all of it");
  })
  .meta({ id: "Author", description: "One of those who wrote the article." });

/** What a slip leaves behind in an article, and may be meant all the same. */
const slips = ["footnote-marks", "spaces", "hidden-characters", "garbled-letters"] as const;
export type Slip = (typeof slips)[number];

/** Front matter of `article.md`; the body below it is the article, verbatim. */
export const articleFront = z
  .strictObject({
    headline: printed.describe("Its headline. Every character is what it is; YAML may need quotation marks around it."),
    byline: printed.describe("Its byline as printed, with its “By”; left out where it has none.").optional(),
    authors: z
      .array(author)
      .superRefine((authors, context) => {
        for (const [index, { name }] of authors.entries()) {
          if (authors.findIndex((each) => each.name === name) === index) continue;
          const params = { rule: "author-name", expected: "each author once" };
          context.addIssue({ code: "custom", path: [index, "name"], params });
        }
      })
      .describe("Who wrote it, each by name; left out where nobody is known.")
      .default([]),
    publisher: text.describe("Who published it."),
    published: date("When it appeared."),
    publishedAs: text
      .describe("That date in words, where its form would claim too much, such as “early August 2025”.")
      .optional(),
    publishedNote: text.describe("What a reader must know about that date.").optional(),
    url: webAddress.describe("Where its publisher has it, and where it was retrieved from."),
    language: language("Its language."),
    quotations: z
      .enum(["exact", "alike"])
      .describe(
        "How notes and claims quote it: `exact`, letter for letter, or `alike`, where a plain space may stand for any other, a straight mark or hyphen for a curly or unbroken one, and a letter with an accent for both apart.",
      )
      .default("exact"),
    sentences: z
      .strictObject({
        ends: corrected("Words after which a sentence ends, where the rule for the article’s language sees no end."),
        goesOn: corrected("Words within which no sentence ends, where the rule sees an end, such as “Yahoo! Inc”."),
      })
      .describe("Where sentences end although the rule says otherwise. Each must change something.")
      .optional(),
    meant: z
      .array(z.enum(slips))
      .describe(
        "What the article has although it looks like a slip: marks of footnotes such as `[1]`, spaces of other kinds than one between words, characters that nobody can see, letters whose bytes were read as several.",
      )
      .default([]),
    rights: text.describe("Whose it is. Its text is not ours to license."),
  })
  .meta({ id: "Article", description: "The published text, verbatim." });
