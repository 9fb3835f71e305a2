import { z } from "zod";
import { asOf, footing, id, idOf, meant, openDate, words } from "./fields.ts";

/** How a fact stands to what the article asserts. */
export const bearings = ["supports", "disputes", "adds", "follows"] as const;
export type BearingKind = (typeof bearings)[number];

const bearing = z
  .strictObject({
    claim: idOf("claims", "what the article asserts"),
    how: z
      .enum(bearings)
      .describe(
        "How it stands to that: it says the same, says otherwise, adds to it, or tells what became of it after the article appeared.",
      ),
  })
  .meta({ id: "FactBearing", description: "How a fact stands to what the article asserts." });

const fact = z
  .strictObject({
    id,
    says: words(40).describe("What is known, in one sentence of ours, with its attribution."),
    date: openDate("The date that it is about; left out where it is about none.").optional(),
    asOf: asOf.asOf,
    meant: meant("date", "asOf"),
    references: footing.references,
    newest: footing.newest,
    bears: z.array(bearing).describe("The claims that it bears on.").default([]),
  })
  .meta({ id: "Fact", description: "One thing known from works outside the article." });
export type RawFact = z.output<typeof fact>;

/** `facts.yaml`. */
export const factsFile = z.array(fact).describe("What is known from works outside the article, each thing once.");
