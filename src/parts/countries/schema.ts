import isoCountries from "i18n-iso-countries";
import { z } from "zod";
import { asOf, date, footing, meant, text, words } from "../../story/schemas/fields.ts";

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

/** Standing in the accords; `none-found` is a gap in what was consulted, not a refusal. */
export const accordStandings = ["sponsor", "founder", "signed", "declared", "announced", "none-found"] as const;
export type AccordStanding = (typeof accordStandings)[number];

export const countryId = z.string().refine((value) => isoCountries.alpha3ToNumeric(value) !== undefined, {
  params: { rule: "country-code", expected: "an ISO 3166-1 alpha-3 code such as `AZE`" },
});

export const countriesFile = z.array(
  z.strictObject({
    id: countryId,
    name: words(3),
    role: z.enum(roles),
    /** The part the article gives it, in a phrase. */
    part: words(14),
    /** The words by which the article means it; each must occur. Every occurrence is a mention. */
    names: z.array(text).min(1),
    /** Left out where the story has nothing to say of them. */
    ties: z.strictObject({ text: words(40), since: date.optional(), meant: meant("since"), ...footing }).optional(),
    standing: z
      .strictObject({
        status: z.enum(accordStandings),
        text: words(40),
        ...asOf,
        ...footing,
      })
      .optional(),
  }),
);
