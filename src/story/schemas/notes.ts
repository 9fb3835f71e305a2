import { z } from "zod";
import { footing, id, idOf, selector, words } from "./fields.ts";

const note = z
  .strictObject({
    id,
    lens: idOf("lenses", "the question it answers"),
    passage: selector,
    title: words(6).describe("Its title."),
    body: words(60).describe("What it says, as plain text."),
    ...footing,
  })
  .meta({ id: "Note", description: "A short remark of ours on a passage." });
export type RawNote = z.output<typeof note>;

/** `notes.yaml`. */
export const notesFile = z.array(note).describe("Our notes on passages.");
