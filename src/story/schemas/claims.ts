import { z } from "zod";
import { claimId, footing, id, selector, text, words } from "./fields.ts";

/** From firmest to thinnest; `silent` voices were asked and said nothing. */
export const standings = ["named", "official", "institution", "unnamed", "silent"] as const;
export type VoiceStanding = (typeof standings)[number];

export const claimsFile = z.strictObject({
  voices: z.array(
    z.strictObject({
      id,
      /** As the article calls it, short enough for the head of a column. */
      name: words(8),
      standing: z.enum(standings),
      /** How many people the article says are speaking. */
      count: z.int().positive().optional(),
      /** What the article tells of them: how placed, why unnamed. */
      told: text,
      /** What the article does not tell. */
      untold: text.optional(),
      references: footing.references,
    }),
  ),
  claims: z.array(
    z.strictObject({
      id: claimId,
      /** The claim in a few words, for tables and titles. */
      label: words(8),
      /** What the article asserts, in one sentence of ours, with its attribution. */
      statement: words(30),
      passage: selector,
      /** Those the article puts behind it; none is a finding, not a gap. */
      voices: z.array(id),
    }),
  ),
});
