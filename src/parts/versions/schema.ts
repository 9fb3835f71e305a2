import { z } from "zod";
import { date, footing, id, meant, text, words } from "../../story/schemas/fields.ts";

/** What a retelling did to a point. */
export const directions = ["strengthened", "weakened", "dropped", "added", "relabelled"] as const;
export type Direction = (typeof directions)[number];

/** How we know that one version was made from another. */
export const descents = ["origin", "likely", "inferred"] as const;

export const versionsFile = z.strictObject({
  versions: z.array(
    z.strictObject({
      id,
      publisher: text,
      headline: text,
      /** When it appeared, in words: copies do not always show it. */
      appeared: words(10),
      published: date.optional(),
      meant: meant("published"),
      /** The version it was made from. */
      from: id.optional(),
      descent: z.enum(descents),
      /** The ground on which we say so, and in what form the version was read. */
      ground: words(45),
      references: footing.references,
    }),
  ),
  changes: z.array(
    z.strictObject({
      id,
      point: words(8),
      direction: z.enum(directions),
      /** What each version says, by its id; left out where that part was not seen. */
      says: z.record(id, text),
      /** What the change does to the meaning, in one sentence. */
      effect: words(30),
      ...footing,
    }),
  ),
});
