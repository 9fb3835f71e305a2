import { z } from "zod";
import { date, text } from "./fields.ts";

/** `story.yaml`: what is said about the story as a whole, by us. */
export const storyFront = z.strictObject({
  /** Title of the document, for tabs and link previews. */
  title: text,
  description: text,
  kicker: text,
  /** When the notes were last worked on. */
  annotated: date,
  /** The date up to which the references reach. */
  asOf: date,
});
