import { z } from "zod";
import { day, id, ownLanguage, publicId, text, words } from "./fields.ts";

/** `published.yaml` of a story. */
export const publishedFile = z
  .strictObject({
    published: z.array(publicId).describe("Kinds and ids of what has had an address."),
    moved: z
      .record(publicId, publicId)
      .describe("What was published once, and what leads on from it today.")
      .default({}),
  })
  .describe("What has had an address, and what took the place of what has gone.");

/** `content/stories/published.yaml`. */
export const storyList = z
  .strictObject({
    published: z.array(id).describe("Names of their folders."),
    front: id
      .describe("The one that stood at the front page while there was no other: old links to places on it lead there.")
      .optional(),
  })
  .describe("All stories that were ever published.");

/** `withdrawn.yaml`. */
export const withdrawnFile = z
  .strictObject({
    title: text.describe("As it was called, for readers who come by a link."),
    on: day("Since when it is not shown."),
    reason: words(60).describe("Why, in a sentence or two."),
    language: ownLanguage("The language that this is written in; where it is left out, the site’s.").optional(),
  })
  .describe("What is said at every address of a story that is not shown any more.");
