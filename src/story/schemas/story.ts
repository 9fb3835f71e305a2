import { z } from "zod";
import { day, id, idsOf, meant, ownDate, ownLanguage, statuses, text, words } from "./fields.ts";

const lens = z
  .strictObject({ id, label: words(4).describe("What readers call it.") })
  .meta({ id: "Lens", description: "A question that notes answer." });
export type RawLens = z.output<typeof lens>;

const section = z
  .strictObject({
    id,
    label: words(8).describe("What stands above it, and what readers call it."),
    short: words(3).describe("What the list of contents calls it, where that is not its label.").optional(),
    views: idsOf("views", "the tables and figures that it shows, in order").default([]),
  })
  .meta({ id: "StorySection", description: "A stretch of the page, with its prose in `sections/<id>.md`." });
export type RawSection = z.output<typeof section>;

const status = z
  .strictObject({
    id,
    label: words(4).describe("What readers call it."),
    as: z.enum(statuses).describe("Which of the statuses that every story can use it is drawn and counted as."),
  })
  .meta({ id: "StoryStatus", description: "A way to say how far something holds." });
export type RawStatus = z.output<typeof status>;

/** The list of sections, which can be read where the rest of the file is at fault. */
export const sectionList = z
  .array(section)
  .describe("The sections of the page in order; left out where one for each kind of evidence will do.")
  .default([]);

/** `story.yaml`. */
export const storyFront = z
  .strictObject({
    title: text.describe("The page’s title, for tabs and link previews."),
    description: text.describe("What the page is, in a sentence."),
    kicker: text.describe("What kind of page it is."),
    language: ownLanguage("The language in which we write of it: the site’s, unless it names its own.").optional(),
    annotated: ownDate("When the annotations were last worked on."),
    firstAnnotated: ownDate(
      "When they were first published; where this is left out, they have not been worked on since `annotated`.",
    ).optional(),
    checked: day("When evidence for what is said was last looked for."),
    lenses: z.array(lens).max(5).describe("The questions that notes answer, in the order of the filter.").default([]),
    sections: sectionList,
    findings: z
      .record(id, words(30))
      .describe("Headings of figures, by the ids of these, where what is made of their data says too little.")
      .default({}),
    statuses: z
      .array(status)
      .describe("How far something holds, in the story’s own words; left out where those of every story fit.")
      .default([]),
    quotesNobody: z
      .array(text)
      .describe(
        "Words that stand in quotation marks in our texts and quote nobody, such as a word spoken of as a word.",
      )
      .default([]),
    meant: meant("annotated", "firstAnnotated", "checked"),
  })
  .describe("What is said about the story as a whole, by us.");
export type RawStory = z.output<typeof storyFront>;
