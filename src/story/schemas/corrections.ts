import { z } from "zod";
import { day, footing, id, meant, publicId, words } from "./fields.ts";

const correction = z
  .strictObject({
    id,
    date: day("When it was made."),
    meant: meant("date"),
    concerns: publicId.describe(
      "The kind and id of what was corrected, as it is called today, such as `note:who-spoke`.",
    ),
    was: words(60).describe("What stood there, and why it was wrong."),
    is: words(60).describe("What stands there now."),
    ...footing,
  })
  .meta({ id: "Correction", description: "What we got wrong, and what stands there now." });
export type RawCorrection = z.output<typeof correction>;

/** `corrections.yaml`. A story without corrections has an empty list. */
export const correctionsFile = z
  .array(correction)
  .describe("What we got wrong, and when it was put right; the oldest first.");
