import { inLanguages } from "../../words/in-languages.ts";
import { ar } from "./words.ar.ts";
import { de } from "./words.de.ts";
import { enGB } from "./words.en-GB.ts";

/** What is said of states and territories, in the language of a story. */
export const countryWords = inLanguages({ "en-GB": enGB, de, ar });
export type CountryWords = ReturnType<typeof countryWords>;
