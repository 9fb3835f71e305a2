import { kept } from "../kept.ts";
import { coreKinds } from "../kinds.ts";
import type { Entries } from "../read-entries.ts";
import { register, type Registry } from "../registry.ts";
import type { RawNote } from "../schemas/notes.ts";
import { thingOf, type Note } from "../story.ts";
import { resolveFooting, type Context } from "./footing.ts";
import { resolvePassage } from "./passage.ts";

/** Resolves the notes: anchors each and enters it with the claims it cites. */
export function resolveNotes(entries: Entries<RawNote>, context: Context): Registry<Note> {
  return register(
    coreKinds.note,
    entries,
    (entry): Note => {
      const { id, title, body } = entry.value;
      const thing = thingOf(coreKinds.note, id, title);
      const passage = resolvePassage(context.article, entry, context.report);
      const footing = resolveFooting(context, entry, entry.path, entry.value, thing);
      const note = { ...thing, ...kept(entry.value, "passage"), passage, ...footing, told: { text: body, footing } };
      for (const claim of note.claims) claim.notes.push(note);
      return note;
    },
    context.report,
  );
}
