import { z } from "zod";
import { date, day, id, keyFault, language, meant, printed, text, webAddress, words } from "./fields.ts";

/** What a page is that is not its publisher's own report. */
const forms = ["copy", "retelling", "digest", "mirror"] as const;
export type Form = (typeof forms)[number];

/** What a work is that is no news report. */
const workKinds = [
  "wire-report",
  "official-text",
  "opinion",
  "analysis",
  "study",
  "database",
  "encyclopedia",
  "post",
] as const;
export type WorkKind = (typeof workKinds)[number];

/** Whether a reference is never a statement's only one: nobody answers for what a digest or a mirror says. */
export const isWeak = ({ form }: { form?: Form | undefined }): boolean => form === "digest" || form === "mirror";

const fields = z.strictObject({
  id,
  publisher: text.describe("Who published it."),
  title: printed.describe("Its title; left out where the copy consulted shows none.").optional(),
  titleFrom: z
    .enum(["translation", "listing"])
    .describe("Where the title comes from, if not from the page itself.")
    .optional(),
  author: text.describe("Who wrote it, as it says; left out where the copy consulted shows nobody.").optional(),
  kind: z.enum(workKinds).describe("What kind of work it is; left out for a news report.").optional(),
  url: webAddress.describe("Where it was read."),
  paywall: z.literal(true).describe("Whether readers have to pay for it; left out where they need not.").optional(),
  archived: webAddress.describe("Where a copy of it is archived.").optional(),
  unarchived: words(20).describe("Why no archived copy can be linked to, where that is known.").optional(),
  accessed: day("When it was read; left out where that was when the evidence was checked.").optional(),
  published: date("When it appeared; left out where the copy consulted shows no date.").optional(),
  meant: meant("published", "accessed"),
  language: language("Its language."),
  form: z
    .enum(forms)
    .describe(
      "What the page is: another’s text, that text reworded, automated or collected, or re-hosted or reposted; left out for an own report.",
    )
    .optional(),
  of: text.describe("Whose text it has; left out where that is not known, or it is an own report.").optional(),
  repeats: id
    .describe(
      "The one report whose text it has: the id of that work where it is cited, or any id that all who repeat the report share.",
    )
    .optional(),
});

const reference = fields
  .superRefine(({ form, of, repeats, archived, unarchived }, context) => {
    if ((form === "copy" || form === "retelling") && of === undefined)
      keyFault(context, "of", "required-key", "whose text it is, such as `Reuters`,");
    if (form === undefined && of !== undefined) keyFault(context, "of", "known-keys", "`form` beside it");
    if (of === undefined && repeats !== undefined)
      keyFault(context, "repeats", "known-keys", "`form` and `of` beside it");
    if (archived !== undefined && unarchived !== undefined)
      keyFault(context, "unarchived", "known-keys", "either that or `archived`");
  })
  .meta({ id: "Reference", description: "A work outside the article." });
export type RawReference = z.output<typeof reference>;

/** `references.yaml`: a copy and a retelling say of whose text. */
export const referencesFile = z.array(reference).describe("The works cited.");
