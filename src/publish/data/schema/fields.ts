import { z } from "zod";
import { bases } from "../../../story/schemas/fields.ts";

/** A list of ids, each that of an entry of another list of the document. */
const idsOf = (list: string) => z.array(z.string()).describe(`Ids of entries of \`${list}\`.`);

export const id = z.string().describe("Id: words joined by hyphens, unique in its list, never changed.");
export const name = (description: string) => z.string().min(1).describe(description);
export const address = (description: string) => z.url().describe(description);
export const claimIds = idsOf("claims");
export const voiceIds = idsOf("voices");
export const noteIds = idsOf("notes");
export const countryIds = idsOf("countries");
export const referenceIds = idsOf("references");
export const sentenceIds = idsOf("article.blocks[].sentences");
export const dependencyIds = idsOf("dependencies");

const calendarDate = "\\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\\d{2})?)?";

/** A date no more exact than its source. */
export const date = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${calendarDate}(?:/${calendarDate})?$`, "u"))
    .describe(
      `${description} EDTF: a day, a month, a season (\`2025-21\` is spring 2025, \`2025-24\` winter 2025–26), a year, or two with \`/\`.`,
    );

export const language = (description: string) => z.string().min(2).describe(`${description} BCP 47.`);

export const quote = z
  .strictObject({
    type: z.literal("TextQuoteSelector").describe("The kind of selector."),
    exact: name("The words quoted, letter for letter."),
    prefix: z.string().optional().describe("What stands before them in the same paragraph."),
    suffix: z.string().optional().describe("What stands after them in the same paragraph."),
  })
  .meta({ id: "TextQuoteSelector", description: "A passage by its words (W3C Web Annotation Data Model)." });

export const position = z
  .strictObject({
    type: z.literal("TextPositionSelector").describe("The kind of selector."),
    start: z.int().nonnegative().describe("Unicode code points of `article.text` before it."),
    end: z.int().nonnegative().describe("Unicode code points of `article.text` up to its end."),
  })
  .meta({ id: "TextPositionSelector", description: "A stretch of `article.text` (W3C Web Annotation Data Model)." });

export const passage = z
  .strictObject({ quote, position, sentences: sentenceIds })
  .meta({ id: "Passage", description: "A place in the article, by its words, by its position, and by its sentences." });

/** What a statement stands on; each thing that says something has these. */
export const footing = {
  basis: z
    .enum([...bases, "not-found"])
    .describe(
      "Whose statement it is: the article’s, that of works outside it, our comparison of texts, our inference, or what we searched for and did not find.",
    ),
  claims: claimIds,
  references: referenceIds,
  newest: z
    .string()
    .optional()
    .describe("Id of an entry of `references`: the newest page read on what the statement says was not found."),
};
