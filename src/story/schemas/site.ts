import { z } from "zod";
import { day, id, keyFault, ownLanguage, text, webAddress } from "./fields.ts";

const policy = z
  .strictObject({ id, title: text.describe("Its title."), text: text.describe("What it says.") })
  .meta({ id: "Policy", description: "A rule we hold ourselves to." });

const fields = z.strictObject({
  name: text.describe("What the site is called."),
  shortName: text
    .describe(
      "What it is called below an icon, where there is room for a dozen letters; left out where its name is no longer.",
    )
    .optional(),
  description: text.describe("What the site is, in a sentence."),
  language: ownLanguage("The language of what is about the site as a whole, and of stories that name no other."),
  publisher: text.describe("Who made the annotations; an article has a publisher of its own."),
  policies: z.array(policy).min(1).describe("The rules we hold ourselves to."),
  contact: webAddress
    .describe("Where somebody can be written to; left out until there is an address somebody answers.")
    .optional(),
  contactUntil: day(
    "Up to when somebody is sure to answer there: `security.txt` has to say so, and may not follow a build’s clock.",
  ).optional(),
});

/** `site.yaml`: whoever names a contact says until when it holds. */
export const siteFile = fields
  .superRefine(({ contact, contactUntil }, context) => {
    if (contact !== undefined && contactUntil === undefined)
      keyFault(context, "contactUntil", "required-key", "a day such as `2026-11-22`");
    if (contact === undefined && contactUntil !== undefined)
      keyFault(context, "contactUntil", "known-keys", "`contact` beside it");
  })
  .describe("What the site is, and who makes it.");
