import isoCountries from "i18n-iso-countries";
import { z } from "zod";
import type { Kind } from "../../story/kinds.ts";
import { asOf, date, known, meant, text, words } from "../../story/schemas/fields.ts";
import { countryWords } from "./words.ts";

/** The part a state plays in the story. */
export const roles = [
  "sponsor",
  "party",
  "signatory",
  "candidate",
  "implied",
  "condition",
  "goal",
  "statehood",
  "recogniser",
  "neighbour",
] as const;
export type Role = (typeof roles)[number];

/** Standing in the accords. */
export const accordStandings = ["sponsor", "founder", "signed", "declared", "announced", "none-found"] as const;
export type AccordStanding = (typeof accordStandings)[number];

const form = {
  rule: "country-code",
  expected: "an ISO 3166-1 alpha-3 code such as `AZE`",
  isHeld: (id: string): boolean => isoCountries.alpha3ToNumeric(id) !== undefined,
};

export const countryKind = {
  name: "country",
  prefixes: ["country-"],
  isLinked: true,
  isOutcome: true,
  form,
  called: (name, story) => countryWords(story).called(name),
} as const satisfies Kind;

/** The id of a country. */
const countryId = z
  .string()
  .refine(form.isHeld, { params: form })
  .meta({ minLength: 3, maxLength: 3, description: "ISO 3166-1 alpha-3 code." });

const country = z
  .strictObject({
    id: countryId,
    name: words(3).describe("Its name."),
    role: z.enum(roles).describe("The part it plays in the story."),
    part: words(14).describe("The part the article gives it, in a phrase."),
    names: z
      .array(text)
      .min(1)
      .describe("The words by which the article means it; each must occur. Every occurrence is a mention."),
    ties: z
      .strictObject({
        ...known(40),
        since: date("Since when there are ties, where known.").optional(),
        meant: meant("since"),
      })
      .describe("Its ties with Israel; left out where the story has nothing to say of them.")
      .optional(),
    standing: z
      .strictObject({
        status: z
          .enum(accordStandings)
          .describe("Where it stands; `none-found` is a gap in what was read, not a refusal."),
        ...known(40),
        ...asOf,
      })
      .describe("Its standing in the accords; left out where the story has nothing to say of it.")
      .optional(),
  })
  .meta({ id: "Country", description: "A state or territory in the story." });
export type RawCountry = z.output<typeof country>;

/** `countries.yaml`. */
export const countriesFile = z.array(country).describe("The states and territories in the story.");
