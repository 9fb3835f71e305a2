import { z } from "zod";
import { asOf, id } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { passage } from "../../views/data/passage.ts";
import { published, publishedList } from "../../views/data/published.ts";
import type { Part } from "../part.ts";
import { countryListOf } from "./model.ts";
import { resolveCountries } from "./resolve.ts";
import { roleLabel } from "./roles.ts";
import { countriesFile, countryKind, type CountriesFile } from "./schema.ts";
import { countryViews } from "./views.ts";
import { countryWords } from "./words.ts";

const { roles, columns, countries, borders } = countriesFile.shape;
const { cells } = countries.element.shape;
const asOfWhereKnown = { asOf: asOf.asOf };
const mentions = z.array(passage).describe("Every place where the article means it, in order.");

/** The states and territories in the story: what the article says of each, and how it stands to the others. */
export const countriesPart: Part<"countries", CountriesFile, "country-code" | "name-found" | "shape-known"> = {
  name: "countries",
  shape: countriesFile,
  kinds: [countryKind],
  rules: {
    "country-code": "a country's id is ISO 3166-1 alpha-3",
    "name-found": "a country's name occurs in the article",
    "shape-known": "a shape that a country has is in the atlas",
  },
  quotedKeys: ["names", "except"],
  dates: ({ columns, countries }, { appeared, worked }) =>
    columns.list
      .map(({ value }) => ({ entries: countries, within: ["cells", value.id] }))
      .flatMap((cell) => [
        { ...cell, key: "asOf", notBefore: () => [appeared], notAfter: worked },
        { ...cell, key: "since", notAfter: worked },
      ]),
  resolve: resolveCountries,
  published: publishedPart(
    {
      countryRoles: roles
        .unwrap()
        .describe("The parts that states and territories play, in the order of the map’s key."),
      countryColumns: columns.unwrap(),
      countryBorders: borders.unwrap().describe("Whose borders the map draws, as its caption says."),
      countries: publishedList(countries, {
        without: ["names", "except"],
        with: {
          mentions,
          cells: z
            .record(id, published(cells.unwrap().valueType, { with: asOfWhereKnown }))
            .describe("What is known of it, by the ids of columns."),
        },
      }),
    },
    (story, { things }) => {
      const { roles, columns, countries, borders } = countryListOf(story);
      return {
        countryBorders: borders,
        countryRoles: roles.map((role) => ({ ...role, label: roleLabel(role, story) })),
        countryColumns: columns.map(({ statuses, ...column }) => ({
          ...column,
          ...(statuses.length > 0 && { statuses: [...statuses] }),
        })),
        countries: things(countries),
      };
    },
  ),
  section: (story) => countryWords(story).section,
  views: countryViews,
};
