import { z } from "zod";
import { date, id, languageTag, meant, text, webAddress } from "./fields.ts";

export const referencesFile = z.array(
  z.strictObject({
    id,
    publisher: text,
    /** Left out where the copy consulted shows none. */
    title: text.optional(),
    /** Where the title comes from if not from the page itself. */
    titleFrom: z.enum(["address", "translation", "listing"]).optional(),
    url: webAddress,
    /** Left out where the copy consulted shows none. */
    published: date.optional(),
    meant: meant("published"),
    /** BCP 47. */
    language: languageTag,
    /** A digest, mirror or aggregator: never a statement's only footing. */
    weak: z.boolean().default(false),
  }),
);
