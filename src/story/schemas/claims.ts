import { z } from "zod";
import type { PublicKind } from "../published/public-id.ts";
import { claimId, footing, id, publicId, selector, text, words } from "./fields.ts";

/**
 * From firmest to thinnest. An `unidentified` voice is an outlet that the article does not identify, which keeps no
 * person back; `silent` voices were asked and said nothing.
 */
export const standings = ["named", "official", "institution", "unnamed", "unidentified", "silent"] as const;
export type VoiceStanding = (typeof standings)[number];

/**
 * What a claim without a voice is: public record that anyone can look up, the article's own judgement and context, or
 * news for which the article cites nobody.
 */
export const claimKinds = ["record", "analysis", "unsourced"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The kinds of things that can be what became of a claim. */
export const outcomeKinds = [
  "event",
  "precondition",
  "condition",
  "country",
  "note",
] as const satisfies readonly PublicKind[];
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What became of a claim: later things, or the newest page read in vain; at least one of the two. */
const outcome = z
  .strictObject({ things: z.array(publicId(outcomeKinds)).default([]), notFound: id.optional() })
  .refine(({ things, notFound }) => things.length > 0 || notFound !== undefined, {
    params: {
      rule: "outcome-present",
      expected: "`things` that came later, or `notFound` with the newest page read",
      fix: "take `outcome` out where nothing later was looked for",
    },
  });

export const claimsFile = z.strictObject({
  voices: z.array(
    z.strictObject({
      id,
      /** As the article calls it, short enough for the head of a column. */
      name: words(8),
      standing: z.enum(standings),
      /** How many people or bodies the article says are speaking. */
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
      /** Those the article puts behind it. */
      voices: z.array(id).default([]),
      /** What it is where the article puts nobody behind it. */
      kind: z.enum(claimKinds).optional(),
      /**
       * Only beside a kind. For `record` the pages that show it; for `analysis` other texts of the report that have it,
       * for `unsourced` those that give a source for it.
       */
      references: footing.references,
      outcome: outcome.optional(),
    }),
  ),
});
