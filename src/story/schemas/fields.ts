import { z } from "zod";
import { readDate } from "../dates.ts";

/** How many words a text has: runs of anything but white space. */
export const countWords = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** A value rule of ours: the rule's name and what it expects travel in the issue, for the message to the author. */
const rule = (name: string, expected: string) => ({ params: { rule: name, expected } });

/** Words joined by hyphens; it becomes part of an address, so it never depends on order. */
export const id = z.string().refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(value), {
  ...rule("id-form", "lower-case words joined by hyphens, such as `five-sources`"),
});

/** Plain text: what is written is what a reader sees, so nothing that could pass for markup. */
export const text = z
  .string()
  .refine((value) => value.trim() !== "", rule("text-present", "some text"))
  .refine((value) => !/[<>]|&\w+;|\]\(|\*\*|`/u.test(value), {
    ...rule("plain-text", "plain text without HTML or Markdown"),
  });

/** Plain text of at most so many words. */
export const words = (limit: number) =>
  text.refine((value) => countWords(value) <= limit, rule("word-limit", `at most ${String(limit)} words`));

/** An EDTF date, as exact as the source and no more; kept as written. */
export const date = z.string().refine((value) => readDate(value) !== undefined, {
  ...rule(
    "edtf-date",
    "an EDTF date such as `2020-09-15`, `2025-07`, `2025-21` for spring, `2020`, or two with `/` between",
  ),
});

/** A web address a reader can open. */
export const webAddress = z.string().refine(isWebAddress, {
  ...rule("web-address", "an address that begins with `https://` or `http://`"),
});

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/u.test(value) && URL.canParse(value);
}

/** A W3C TextQuoteSelector. */
export const selector = z.strictObject({
  exact: z.string().refine((value) => value.trim() !== "", rule("text-present", "the words quoted")),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** What a statement stands on: claims of the article, works outside it, or both. */
export const footing = {
  claims: z.array(id).default([]),
  references: z.array(id).default([]),
};
