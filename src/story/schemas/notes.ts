import { z } from "zod";
import { footing, id, idOf, meant, ownDate, selector, text, words } from "./fields.ts";

/** What a note is, where it does more than answer a question. */
export const noteKinds = ["background", "dispute"] as const;
export type NoteKind = (typeof noteKinds)[number];

const note = z
  .strictObject({
    id,
    lens: idOf("lenses", "the question it answers"),
    kind: z
      .enum(noteKinds)
      .describe(
        "What it is besides: what has to be known to understand the passage, or on what parties say contrary things; left out for all others.",
      )
      .optional(),
    passage: selector,
    title: words(6).describe("Its title."),
    body: words(60).describe("What it says, as plain text."),
    author: text.describe("The person who wrote it; left out where it is its publisher’s as a whole.").optional(),
    written: ownDate(
      "When it was written; left out where that is told well enough by when the notes were last worked on.",
    ).optional(),
    meant: meant("written"),
    ...footing,
  })
  .meta({ id: "Note", description: "A short remark of ours on a passage." });
export type RawNote = z.output<typeof note>;

/** `notes.yaml`. */
export const notesFile = z.array(note).describe("Our notes on passages.");
