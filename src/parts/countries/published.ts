import { z } from "zod";
import { publishedPart } from "../../views/data/data.ts";
import { passage } from "../../views/data/passage.ts";
import { publishedList } from "../../views/data/published.ts";
import { countriesOf } from "./model.ts";
import { countriesFile } from "./schema.ts";

const mentions = z.array(passage).describe("Every place where the article means it, in order.");

/** The countries as data. */
export const publishedCountries = publishedPart(
  { countries: publishedList(countriesFile, { without: ["names"], with: { mentions } }) },
  (story, { thing }) => ({
    countries: countriesOf(story).map((country) => thing(country, country.anchor)),
  }),
);
