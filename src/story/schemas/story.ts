import { z } from "zod";
import { day, meant, ownDate, ownLanguage, text } from "./fields.ts";

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
    meant: meant("annotated", "firstAnnotated", "checked"),
  })
  .describe("What is said about the story as a whole, by us.");
