import { z } from "zod";
import { date, meant, text } from "./fields.ts";

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
  /** The date up to which the references reach. */
  asOf: date,
  meant: meant("annotated", "firstAnnotated", "asOf"),
});
