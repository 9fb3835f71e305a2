import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedCountries } from "./published.ts";
import { countriesFile } from "./schema.ts";
import { countryViews } from "./views.ts";

export const countriesPart: Part<"countries", z.output<typeof countriesFile>> = {
  name: "countries",
  shape: countriesFile,
  published: publishedCountries,
  views: countryViews,
};
