import { z } from "zod";
import { citedWorks, claimId, footing, id, idOf, idsOf, publicId, selector, text, words } from "./fields.ts";

/** How firm a voice is, from firmest to thinnest. */
export const standings = ["named", "official", "institution", "unnamed", "unidentified", "silent"] as const;
export type VoiceStanding = (typeof standings)[number];

/** What a claim without a voice is. */
export const claimKinds = ["record", "analysis", "unsourced"] as const;
export type ClaimKind = (typeof claimKinds)[number];

const outcome = z
  .strictObject({
    things: z
      .array(publicId)
      .describe("Kinds and ids of later things, such as `event:survey-begins`, in the author’s order.")
      .default([]),
    notFound: idOf("references", "the newest page read on it, where nothing later was found").optional(),
  })
  .refine(({ things, notFound }) => things.length > 0 || notFound !== undefined, {
    params: {
      rule: "outcome-present",
      expected: "`things` that came later, or `notFound` with the newest page read",
      fix: "take `outcome` out where nothing later was looked for",
    },
  })
  .meta({ id: "Outcome", description: "What became of a claim, as its author says." });

const voice = z
  .strictObject({
    id,
    name: words(8).describe("As the article calls it, short enough for the head of a column."),
    standing: z
      .enum(standings)
      .describe(
        "How firm it is, from a named person down; `unidentified` is an outlet that the article does not identify, and `silent` were asked and said nothing.",
      ),
    count: z.int().positive().describe("How many people or bodies the article says are speaking.").optional(),
    told: text.describe("What the article tells of it: how placed, why unnamed."),
    untold: text.describe("What the article does not tell of it.").optional(),
    references: footing.references,
  })
  .meta({ id: "Voice", description: "Someone the article cites, or who declined." });
export type RawVoice = z.output<typeof voice>;

const claim = z
  .strictObject({
    id: claimId,
    label: words(8).describe("The claim in a few words, for tables and titles."),
    statement: words(30).describe(
      "What the article asserts, in one sentence of ours, with its attribution; the sentence does not vouch for it.",
    ),
    passage: selector,
    voices: idsOf("voices", "those the article puts behind it").default([]),
    kind: z
      .enum(claimKinds)
      .describe(
        "What it is, where it has no voice: public record that anyone can look up, the article’s own analysis, or news for which the article cites nobody.",
      )
      .optional(),
    references: citedWorks(
      "where it has a kind, pages that show it, or other texts of the report that have it or give a source for it",
    ).default([]),
    outcome: outcome.optional(),
  })
  .meta({ id: "Claim", description: "One thing the article asserts." });
export type RawClaim = z.output<typeof claim>;

/** `claims.yaml`. */
export const claimsFile = z
  .strictObject({
    voices: z.array(voice).describe("The voices, in the order of the article.").optional(),
    claims: z.array(claim).describe("What the article asserts."),
  })
  .describe("Who speaks in the article, and what it asserts.");
