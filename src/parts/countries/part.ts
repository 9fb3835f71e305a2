import { z } from "zod";
import { publishedPart } from "../../views/data/data.ts";
import { passage } from "../../views/data/passage.ts";
import { publishedList } from "../../views/data/published.ts";
import type { Part } from "../part.ts";
import { countriesOf } from "./model.ts";
import { resolveCountries } from "./resolve.ts";
import { countriesFile, countryKind } from "./schema.ts";
import { countryViews } from "./views.ts";

const mentions = z.array(passage).describe("Every place where the article means it, in order.");

/** The states and territories in the story: what the article says of each, and how it stands to the others. */
export const countriesPart: Part<"countries", z.output<typeof countriesFile>, "country-code" | "name-found"> = {
  name: "countries",
  shape: countriesFile,
  kinds: [countryKind],
  rules: {
    "country-code": "a country's id is ISO 3166-1 alpha-3",
    "name-found": "a country's name occurs in the article",
  },
  quotedKeys: ["names"],
  dates: ({ entries }, { appeared, worked }) => [
    { entries, within: ["standing"], key: "asOf", notBefore: () => [appeared], notAfter: worked },
    { entries, within: ["ties"], key: "since", notAfter: worked },
  ],
  resolve: resolveCountries,
  published: publishedPart(
    { countries: publishedList(countriesFile, { without: ["names"], with: { mentions } }) },
    (story, { things }) => ({ countries: things(countriesOf(story)) }),
  ),
  views: countryViews,
};
