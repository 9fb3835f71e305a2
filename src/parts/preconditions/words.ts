import { inLanguages } from "../../words/in-languages.ts";
import { ar } from "./words.ar.ts";
import { de } from "./words.de.ts";
import { enGB } from "./words.en-GB.ts";

/** What is said of preconditions, in the language of a story. */
export const preconditionWords = inLanguages({ "en-GB": enGB, de, ar });
