import { z } from "zod";
import { date, day, meant, text } from "./fields.ts";

/** `story.yaml`: what is said about the story as a whole, by us. */
export const storyFront = z.strictObject({
  /** Title of the document, for tabs and link previews. */
  title: text,
  description: text,
  kicker: text,
  /** When the notes were last worked on. */
  annotated: date,
  /** When they were first published; left out until they have been worked on again. */
  firstAnnotated: date.optional(),
  /** The day on which evidence for what is said was last looked for. */
  checked: day,
  meant: meant("annotated", "firstAnnotated", "checked"),
});
