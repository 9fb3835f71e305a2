import { z } from "zod";
import { dateFault, dayFault, ownDateFault, type DateFault } from "../date-fault.ts";
import { datePattern, openDatePattern } from "../dates.ts";
import type { PublicId } from "../kinds.ts";
import { languageOfWords, languages } from "../languages.ts";
import { lookOf } from "../look-alikes.ts";
import { isNameForm, keptBy, nameFault, suggestName } from "../names.ts";
import { suggest } from "../nearest.ts";
import type { RuleName } from "../rules.ts";
import { addressFault } from "../web-address.ts";
import { countWords } from "../words-of.ts";

/** A value rule of ours: the rule's name and what it expects travel in the issue, for the message to the author. */
const rule = (name: string, expected: string) => ({ params: { rule: name, expected } });

/** Finds fault with a key that should be there beside others, or should not. */
export function keyFault(context: z.RefinementCtx, key: string, name: RuleName, expected: string): void {
  context.addIssue({ code: "custom", path: [key], ...rule(name, expected) });
}

/** What an id has to be like: words joined by hyphens. It becomes part of an address, so it never depends on order. */
const idForm = z.string().superRefine((value, context) => {
  const why = nameFault(value);
  if (why === undefined) return;
  const { params } = rule("id-form", "lower-case words joined by hyphens, such as `five-sources`");
  const suggested = suggestName(value, "claim");
  const other = suggested !== undefined && { fix: `call it \`${suggested}\`` };
  const fix = isNameForm(lookOf(value)) ? suggest(value, [lookOf(value)]) : other;
  context.addIssue({ code: "custom", params: { ...params, why, ...fix } });
});

/** The id of the thing that it stands in. */
export const id = idForm.describe("Id: words joined by hyphens, unique in its list, never changed.");

/** The id of something in another list: the list as the content and the data call it, and which of its entries. */
export const idOf = (list: string, which: string) => idForm.describe(`Id of an entry of \`${list}\`: ${which}.`);

/** The ids of things in another list, of the form that its ids have. */
export const idsOf = (list: string, which?: string, each: z.ZodString = idForm) =>
  z.array(each).describe(`Ids of entries of \`${list}\`${which === undefined ? "" : `: ${which}`}.`);

/** The id of a claim, which becomes the name of a folder too. */
export const claimId = id.superRefine((value, context) => {
  const reason = keptBy(value, "claim");
  if (reason === undefined) return;
  const fix = `call it \`${suggestName(value, "claim") ?? "five-sources"}\``;
  const why = `a name that ${reason}`;
  context.addIssue({ code: "custom", params: { ...rule("kept-name", "a name that nobody keeps").params, why, fix } });
});

/** A thing with an address: whoever resolves it knows which kinds there are, and holds its form. */
export const publicId = z
  .custom<PublicId>(
    (value) => typeof value === "string",
    rule("public-id", "a kind and an id such as `claim:five-sources`"),
  )
  .refine((value) => value !== "story:404", {
    params: {
      ...rule("kept-name", "a name at which a page can stand").params,
      why: "where the page for what is missing stands",
      fix: "take this line out: no story was ever there",
    },
  })
  .meta({ type: "string", pattern: "^[a-z]+:.+$" });

/** Refuses a text longer than any reader takes in, before anything else is done with it. */
const ofLength = (limit: number) =>
  z.string().refine((value) => value.length <= limit, {
    ...rule("text-length", `at most ${String(limit)} characters`),
    abort: true,
  });

/** Plain text on one line: what is written is what a reader sees, so nothing that could pass for markup. */
export const text = ofLength(2_000)
  .refine((value) => value.trim() !== "", rule("text-present", "some text"))
  .refine((value) => !/[<>\n\t]|&#?\w+;|\]\(|\*\*|`/u.test(value), {
    ...rule("plain-text", "plain text on one line, without HTML or Markdown"),
  })
  .meta({ minLength: 1 });

/** Words of others as they were printed, on one line: every sign is what it is, and none marks anything up. */
export const printed = ofLength(2_000)
  .refine((value) => value.trim() !== "", rule("text-present", "some text"))
  .refine((value) => !value.includes("\n"), { ...rule("plain-text", "text on one line") })
  .meta({ minLength: 1 });

/** Plain text of at most so many words, none of them longer than a word can be. */
export const words = (limit: number) =>
  text
    .refine((value) => value.length <= limit * 25, rule("text-length", `at most ${String(limit * 25)} characters`))
    .refine((value) => countWords(value) <= limit, rule("word-limit", `at most ${String(limit)} words`))
    .meta({ maxWords: limit });

const dateWithout = (faultOf: (value: string) => DateFault | undefined) =>
  ofLength(50).superRefine((value, context) => {
    const fault = faultOf(value);
    if (fault) context.addIssue({ code: "custom", params: { rule: "edtf-date", ...fault } });
  });

const forms =
  "EDTF: a day, a month, a season (`2025-21` is spring 2025, `2025-24` winter 2025–26), a year, a decade (`202X`), or two but the last with `/`; `~` behind it says about, `?` probably.";

/** An EDTF date, as exact as the source and no more; kept as written. */
export const date = (description: string) =>
  dateWithout((value) => dateFault(value)).meta({ pattern: datePattern, description: `${description} ${forms}` });

/** The same for what may go on, or began nobody knows when: with `..`, or nothing, for one of two. */
export const openDate = (description: string) =>
  dateWithout((value) => dateFault(value, true)).meta({
    pattern: openDatePattern,
    description: `${description} ${forms} \`2026-03/..\` goes on, \`2026-03/\` has ended nobody knows when.`,
  });

/** The same for when something of ours was done: nobody else can doubt it, and we need not. */
export const ownDate = (description: string) =>
  dateWithout(ownDateFault).meta({
    pattern: datePattern,
    description: `${description} ${forms.replace(/; `~`.*$/u, ".")}`,
  });

/** An EDTF date that is a day: when something of ours was done, which we know. */
export const day = (description: string) =>
  dateWithout(dayFault).meta({
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
    description: `${description} A day such as \`2026-11-22\`.`,
  });

/** Which dates of a mapping are meant, although they are outside the limits of their kind. */
export const meant = <Key extends string>(...keys: readonly [Key, ...Key[]]) =>
  z
    .array(z.enum(keys))
    .describe("Dates of this mapping that are meant, although they are outside the limits of their kind.")
    .default([]);

/** Up to when a statement is known to hold. */
export const asOf = {
  asOf: date(
    "The date up to which this is known to hold: that of the newest page it cites, unless its author gives one because pages show none.",
  ).optional(),
  meant: meant("asOf"),
};

/** A web address a reader can open. */
export const webAddress = z
  .string()
  .superRefine((value, context) => {
    const fault = addressFault(value);
    if (fault) context.addIssue({ code: "custom", params: fault });
  })
  .meta({ format: "uri" });

const languageForm = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/iu;

/** A language as BCP 47 names it, with a script and a region where they matter: what names of languages are known by. */
export const language = (description: string) =>
  ofLength(35)
    .refine((value) => languageForm.test(value), {
      ...rule("language-tag", "a BCP 47 tag such as `en`, `en-GB` or `zh-Hant`"),
      abort: true,
    })
    .meta({ minLength: 2, description: `${description} BCP 47.` });

/** A language that we write in ourselves: one that the interface has words in, or its kin, such as `en-US`. */
export const ownLanguage = (description: string) => {
  const known = languages.map((tag) => `\`${tag}\``).join(", ");
  return language(description).refine(
    (value) => languageOfWords(value) !== undefined,
    rule(
      "language-words",
      `a language that the interface has words in: ${known}, or one of their kin, such as \`en-US\``,
    ),
  );
};

/** A place in the article, to be found by its words. */
export const selector = z
  .strictObject({
    exact: ofLength(2_000)
      .refine((value) => value.trim() !== "", rule("text-present", "the words quoted"))
      .meta({ minLength: 1, description: "The words quoted, letter for letter." }),
    prefix: ofLength(500).describe("What stands before them in the same paragraph.").optional(),
    suffix: ofLength(500).describe("What stands after them in the same paragraph.").optional(),
  })
  .meta({ id: "TextQuoteSelector", description: "A passage by its words (W3C Web Annotation Data Model)." });

/** Whose statement it is: the article’s, that of works outside it, our comparison of texts, or our inference. */
export const bases = ["article", "references", "comparison", "inference"] as const;

/**
 * How far something holds at a date, in our judgement. `not-found` is a gap in what was consulted; `reported` is said of
 * what nobody set, and is reported to hold.
 */
export const statuses = ["met", "partly-met", "unmet", "not-found", "reported"] as const;
export type Status = (typeof statuses)[number];

/** The id of a status that the story names, or of one that every story can use. */
export const statusId = idOf("statuses", "how far it holds, in our judgement; `not-found` is a gap in what was read");

/** A work that is cited with what it says: words of it, and where in it they stand. */
export const citedWork = z
  .strictObject({
    ref: idOf("references", "the work"),
    excerpt: words(25).describe("The words of the work, letter for letter, in its own language.").optional(),
    translation: words(25)
      .describe("The same in the language in which we write, by us; only of a work in another language.")
      .optional(),
    place: words(8).describe("Where in the work that stands, in words, such as `third paragraph`.").optional(),
  })
  .superRefine(({ excerpt, translation, place }, context) => {
    if ((excerpt ?? translation ?? place) === undefined)
      keyFault(context, "excerpt", "required-key", "an `excerpt`, a `translation` or a `place`; else the id alone,");
  })
  .meta({ id: "CitedWork", description: "A work that is cited with an excerpt, or with the place in it." });
export type RawCited = string | z.output<typeof citedWork>;

/** What is said of a list of works beside what it is of. */
export const citedWithWords = " In place of an id, the same with words of the work.";

/** Works cited, each by its id, or with what it says. */
export const citedWorks = (which?: string) =>
  z.array(z.union([idForm, citedWork])).describe(`${idsOf("references", which).description ?? ""}${citedWithWords}`);

/** What a statement stands on: claims of the article, works outside it, or both. */
export const footing = {
  claims: idsOf("claims").default([]),
  facts: idsOf("facts").default([]),
  references: citedWorks().default([]),
  basis: z
    .enum(bases)
    .describe(
      "Whose statement it is; left out where that follows from what is cited: claims alone are the article’s, references alone are theirs.",
    )
    .optional(),
  newest: idOf("references", "the newest page read on what the statement says was not found").optional(),
};

/**
 * What is known, in a text of its own of at most so many words, and what that stands on; or the facts that tell it, which
 * have their evidence with them. `resolveStatement` holds that it is told in one of both ways.
 */
export const known = (limit: number) => ({
  text: words(limit)
    .describe("What is known, with its attribution.")
    .optional()
    .describe("What is known, with its attribution; left out where `facts` tell it in their own sentences."),
  ...footing,
});
