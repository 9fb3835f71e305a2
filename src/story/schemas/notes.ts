import { z } from "zod";
import { footing, id, selector, words } from "./fields.ts";

/** The question a note answers: a closed set. */
export const lenses = ["sources", "countries", "preconditions", "dependency"] as const;
export type Lens = (typeof lenses)[number];

export const notesFile = z.array(
  z.strictObject({
    id,
    lens: z.enum(lenses),
    passage: selector,
    title: words(6),
    body: words(60),
    ...footing,
  }),
);
