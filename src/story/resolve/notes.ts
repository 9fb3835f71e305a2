import type { z } from "zod";
import { anchors } from "../anchors.ts";
import type { Entries } from "../read-entries.ts";
import { register, type Registry } from "../registry.ts";
import type { notesFile } from "../schemas/notes.ts";
import type { Note } from "../story.ts";
import { resolveFooting, type Context } from "./footing.ts";
import { resolvePassage } from "./passage.ts";

/** Resolves the notes: anchors each and enters it with the claims it cites. */
export function resolveNotes(entries: Entries<z.output<typeof notesFile>[number]>, context: Context): Registry<Note> {
  return register(
    "note",
    entries,
    (entry): Note => {
      const { id, lens, title, body } = entry.value;
      const by = { label: title, anchor: anchors.note(id) };
      const passage = resolvePassage(context.article, entry, context.report) ?? {
        start: 0,
        end: 0,
        exact: "",
        sentences: [],
      };
      const note = { id, lens, title, body, passage, ...resolveFooting(context, entry, entry.path, entry.value, by) };
      for (const claim of note.claims) claim.notes.push(note);
      return note;
    },
    context.report,
  );
}
