import isoCountries from "i18n-iso-countries";
import { z } from "zod";
import type { Kind } from "../../story/kinds.ts";
import { isNameForm } from "../../story/names.ts";
import { asOf, date, id, idOf, known, meant, text, words } from "../../story/schemas/fields.ts";
import { shapeNames } from "./shapes.ts";
import { tones } from "./tones.ts";
import { viewpoints } from "./viewpoints.ts";
import { countryWords } from "./words.ts";

/** Kosovo has this code by common use; ISO 3166 leaves codes that begin with X to their users. */
const ofUsers = ["XKX"];

/** Whether a text is the code of a state or territory: ISO 3166-1 alpha-3, or one in common use. */
export const isCode = (code: string): boolean =>
  isoCountries.alpha3ToNumeric(code) !== undefined || ofUsers.includes(code);

const form = {
  rule: "country-code",
  expected: "an ISO 3166-1 alpha-3 code such as `NOR`, or lower-case words joined by hyphens for a place without one",
  // In small letters a code would be a second id at the same address.
  isHeld: (name: string): boolean => isCode(name) || (isNameForm(name) && !isCode(name.toUpperCase())),
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
const countryId = z.string().refine(form.isHeld, { params: form }).meta({
  pattern: "^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$",
  description: "ISO 3166-1 alpha-3 code (XKX for Kosovo), or words joined by hyphens for a place without one.",
});

const role = z
  .strictObject({
    id,
    label: words(6).describe("What a reader is told of it, below the name and beside the map."),
    tone: z
      .enum(tones)
      .describe("How it is drawn on the map; in `strong` its names are bold too. Roles may share a tone."),
  })
  .meta({ id: "CountryRole", description: "A part that states and territories play in the story." });

const status = z
  .strictObject({ id, label: words(6).describe("The status in a few words, for headings and data.") })
  .meta({ id: "CountryStatus", description: "A way to stand in what a column asks." });

const column = z
  .strictObject({
    id,
    label: words(8).describe("What stands above the column: what is asked of each."),
    statuses: z
      .array(status)
      .min(1)
      .describe("Ways to stand, where what is asked is how each stands up to some date. Each is used.")
      .optional(),
  })
  .meta({ id: "CountryColumn", description: "Something that the story asks of each state and territory." });
export type RawColumn = z.output<typeof column>;

const cell = z
  .strictObject({
    status: idOf("statuses", "how it stands, where the column has statuses").optional(),
    ...known(40),
    since: date("Since when, where that is known.").optional(),
    ...asOf,
    meant: meant("since", "asOf"),
  })
  .meta({ id: "CountryCell", description: "What is known of one state or territory in one column." });
export type RawCell = z.output<typeof cell>;

const country = z
  .strictObject({
    id: countryId,
    name: words(6).describe("Its name, as short as it can be: the map has it in two lines."),
    role: idOf("roles", "the part it plays in the story; without `roles`, `central`, `taking-part` or `named`"),
    shape: z
      .array(z.string())
      .min(1)
      .describe(
        `What is drawn of it, where that is not what the atlas has under its code: codes of states, joined if there are several, or ${Object.keys(shapeNames).join(", ")}.`,
      )
      .optional(),
    part: words(14).describe("The part the article gives it, in a phrase."),
    names: z
      .array(text)
      .min(1)
      .describe("The words by which the article means it; each must occur. Every occurrence is a mention."),
    except: z
      .array(text)
      .describe("Phrases of the article in which one of these names means something else, such as `New Mexico`.")
      .default([]),
    cells: z
      .record(id, cell)
      .describe("What is known of it, by the ids of columns; a column is left out where there is nothing to say.")
      .default({}),
  })
  .meta({ id: "Country", description: "A state or territory in the story." });
export type RawCountry = z.output<typeof country>;

/** `countries.yaml`. */
export const countriesFile = z
  .strictObject({
    roles: z
      .array(role)
      .describe("The parts that states and territories play, the foremost first; left out, three plain ones.")
      .optional(),
    columns: z.array(column).describe("What the story asks of each, in the order of the table.").optional(),
    borders: z
      .enum(viewpoints)
      .describe(
        "Whose borders the map draws, which its caption says: `visionscarto`, Natural Earth adapted to views of the United Nations on Ukraine and Western Sahara, as where this is left out; or `natural-earth`, as they are held.",
      )
      .optional(),
    countries: z.array(country).describe("The states and territories in the story."),
  })
  .describe("The states and territories in the story, the parts they play, and what is asked of each.");
export type CountriesFile = z.output<typeof countriesFile>;
