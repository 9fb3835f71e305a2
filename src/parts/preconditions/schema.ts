import { z } from "zod";
import { countryId } from "../countries/schema.ts";
import { asOf, footing, id, text, words } from "../../story/schemas/fields.ts";

/** How far a condition holds at a date. `not-found` is a gap in what was consulted. */
export const statuses = ["met", "partly-met", "unmet", "not-found"] as const;
export type Status = (typeof statuses)[number];

const status = { status: z.enum(statuses), text: words(45), ...footing };

export const preconditionsFile = z.array(
  z.strictObject({
    id,
    title: words(8),
    /** What must hold, with its attribution. */
    statement: words(40),
    /** Who sets it; left out where nobody does. */
    setBy: z.array(countryId).default([]),
    /** In words, as the evidence gives it: “Washington, on the word of three sources”. */
    setByText: words(14),
    /** Who can meet it. */
    metBy: z.array(countryId).min(1),
    metByText: words(14),
    unlocks: words(14),
    /** Where the condition itself is stated. */
    ...footing,
    /** On the day the article appeared. */
    then: z.strictObject(status),
    now: z.strictObject({ ...status, ...asOf }),
    remark: text.optional(),
  }),
);
