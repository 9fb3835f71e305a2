import { optionalDate } from "../dates.ts";
import { kept } from "../kept.ts";
import { coreKinds } from "../kinds.ts";
import type { Entries } from "../read-entries.ts";
import { register, useAt, type Registry } from "../registry.ts";
import type { RawNote } from "../schemas/notes.ts";
import { thingOf, type Lens, type Note } from "../story.ts";
import { resolveFooting, type Context } from "./footing.ts";
import { resolvePassage } from "./passage.ts";

/** Resolves the notes: anchors each, finds its lens, and enters it with the claims it cites. */
export function resolveNotes(entries: Entries<RawNote>, lenses: Registry<Lens>, context: Context): Registry<Note> {
  return register(
    coreKinds.note,
    entries,
    (entry): Note => {
      const { id, title, body } = entry.value;
      const thing = thingOf(coreKinds.note, id, title);
      const passage = resolvePassage(context.article, entry, context.report);
      const footing = resolveFooting(context, entry, entry.path, entry.value, thing);
      const { lens: named, ...rest } = kept(entry.value, "passage", "written");
      const lens = lenses.find(named, useAt(entry.file, [...entry.path, "lens"])) ?? {
        id: named,
        label: "",
        number: 0,
      };
      const written = optionalDate(entry.value.written);
      const note = { ...thing, ...rest, lens, passage, written, ...footing, told: { text: body, footing } };
      for (const claim of note.claims) claim.notes.push(note);
      return note;
    },
    context.report,
  );
}
