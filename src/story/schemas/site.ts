import { z } from "zod";
import { id, text, webAddress } from "./fields.ts";

export const siteFile = z.strictObject({
  name: text,
  description: text,
  /** BCP 47. */
  language: text,
  /** Signs the notes. */
  publisher: text,
  policies: z.array(z.strictObject({ id, title: text, text })).min(1),
  /** Left out until there is an address somebody answers. */
  contact: webAddress.optional(),
});
