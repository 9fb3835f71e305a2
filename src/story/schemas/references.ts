import { z } from "zod";
import { date, id, languageTag, meant, text, webAddress } from "./fields.ts";

/**
 * What a page is that is not its publisher's own report: another's text, that text reworded, automated or collected,
 * re-hosted or reposted.
 */
export const forms = ["copy", "retelling", "digest", "mirror"] as const;
export type Form = (typeof forms)[number];

/** Whether a reference is never a statement's only one: nobody answers for what a digest or a mirror says. */
export const isWeak = ({ form }: { form: Form | undefined }): boolean => form === "digest" || form === "mirror";

const fields = z.strictObject({
  id,
  publisher: text,
  /** Left out where the copy consulted shows none. */
  title: text.optional(),
  /** Where the title comes from if not from the page itself. */
  titleFrom: z.enum(["translation", "listing"]).optional(),
  url: webAddress,
  /** Left out where the copy consulted shows none. */
  published: date.optional(),
  meant: meant("published"),
  /** BCP 47. */
  language: languageTag,
  /** Left out for a report of the publisher's own. */
  form: z.enum(forms).optional(),
  /** Whose text it is. */
  of: text.optional(),
});

/** `references.yaml`: a copy and a retelling say of whose text. */
export const referencesFile = z.array(
  fields.superRefine(({ form, of }, context) => {
    const issue = (rule: string, key: string, expected: string): void => {
      context.addIssue({ code: "custom", path: [key], params: { rule, expected } });
    };
    if ((form === "copy" || form === "retelling") && of === undefined) {
      issue("required-key", "of", "whose text it is, such as `Reuters`,");
    }
    if (form === undefined && of !== undefined) issue("known-keys", "of", "`form` beside it");
  }),
);
