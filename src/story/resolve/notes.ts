import type { z } from "zod";
import { coreKinds } from "../kinds.ts";
import type { Entries } from "../read-entries.ts";
import { register, type Registry } from "../registry.ts";
import type { notesFile } from "../schemas/notes.ts";
import { thingOf, type Note } from "../story.ts";
import { resolveFooting, type Context } from "./footing.ts";
import { resolvePassage } from "./passage.ts";

/** Resolves the notes: anchors each and enters it with the claims it cites. */
export function resolveNotes(entries: Entries<z.output<typeof notesFile>[number]>, context: Context): Registry<Note> {
  return register(
    coreKinds.note,
    entries,
    (entry): Note => {
      const { id, lens, title, body } = entry.value;
      const thing = thingOf(coreKinds.note, id, title);
      const passage = resolvePassage(context.article, entry, context.report) ?? {
        start: 0,
        end: 0,
        exact: "",
        sentences: [],
      };
      const footing = resolveFooting(context, entry, entry.path, entry.value, thing);
      const note = { ...thing, lens, title, body, passage, ...footing, told: { text: body, footing } };
      for (const claim of note.claims) claim.notes.push(note);
      return note;
    },
    context.report,
  );
}
