import { z } from "zod";
import { day, id, languageTag, text, webAddress } from "./fields.ts";

const fields = z.strictObject({
  name: text,
  /** Below an icon there is room for a dozen letters; left out where the name is no longer. */
  shortName: text.optional(),
  description: text,
  /** BCP 47. */
  language: languageTag,
  /** Signs the notes. */
  publisher: text,
  policies: z.array(z.strictObject({ id, title: text, text })).min(1),
  /** Left out until there is an address somebody answers. */
  contact: webAddress.optional(),
  /** The day up to which somebody is sure to: `security.txt` has to say so, and may not follow a build's clock. */
  contactUntil: day.optional(),
});

/** `site.yaml`: whoever names a contact says until when it holds. */
export const siteFile = fields.superRefine(({ contact, contactUntil }, context) => {
  if (contact !== undefined && contactUntil === undefined) {
    const params = { rule: "required-key", expected: "a day such as `2026-11-22`" };
    context.addIssue({ code: "custom", path: ["contactUntil"], params });
  }
  if (contact === undefined && contactUntil !== undefined) {
    const params = { rule: "known-keys", expected: "`contact` beside it" };
    context.addIssue({ code: "custom", path: ["contactUntil"], params });
  }
});
