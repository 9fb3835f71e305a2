import { z } from "zod";
import type { Kind } from "../../story/kinds.ts";
import { asOf, footing, id, idsOf, known, statuses, statusId, text, words } from "../../story/schemas/fields.ts";
import { preconditionWords } from "./words.ts";

export const preconditionKind = {
  name: "precondition",
  prefixes: ["precondition-"],
  isLinked: true,
  isOutcome: true,
  called: (title, story) => preconditionWords(story).called(title),
} as const satisfies Kind;

/** How far a precondition can hold: somebody set it, so that it is not merely reported to. */
export const possibleStatuses = statuses.filter((status) => status !== "reported");

const status = { status: statusId, ...known(45) };

const precondition = z
  .strictObject({
    id,
    title: words(8).describe("The precondition in a few words."),
    statement: words(40).describe("What must hold, with its attribution."),
    setBy: idsOf("countries", "who sets it; empty where no state does", z.string()).default([]),
    setByText: words(14).describe(
      "Who sets it, in words, as the evidence gives it: “Sweden, on the word of one engineer”.",
    ),
    metBy: idsOf("countries", "who can meet it; empty where no state does", z.string()).default([]),
    metByText: words(14).describe("Who can meet it, in words."),
    unlocks: words(14).describe("What it would unlock."),
    /** Where the condition itself is stated. */
    ...footing,
    then: z.strictObject(status).describe("How far it held when the article appeared."),
    now: z.strictObject({ ...status, ...asOf }).describe("How far it held when last known; see its `asOf`."),
    remark: text.describe("What else a reader must know.").optional(),
  })
  .meta({ id: "Precondition", description: "What must hold first." });
export type RawPrecondition = z.output<typeof precondition>;

/** `preconditions.yaml`. */
export const preconditionsFile = z.array(precondition).describe("What must hold first, then and as last known.");
