import { z } from "zod";
import { date, day, meant, text } from "./fields.ts";

/** `story.yaml`: what is said about the story as a whole, by us. */
export const storyFront = z.strictObject({
  title: text.describe("The page’s title, for tabs and link previews."),
  description: text.describe("What the page is, in a sentence."),
  kicker: text.describe("What kind of page it is."),
  annotated: date("When the annotations were last worked on."),
  firstAnnotated: date(
    "When they were first published; in the content, left out until they have been worked on again.",
  ).optional(),
  checked: day("When evidence for what is said was last looked for."),
  meant: meant("annotated", "firstAnnotated", "checked"),
});
