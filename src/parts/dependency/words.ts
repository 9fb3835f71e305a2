import { inLanguages } from "../../words/in-languages.ts";
import { ar } from "./words.ar.ts";
import { de } from "./words.de.ts";
import { enGB } from "./words.en-GB.ts";

/** What is said of what depends on what, in the language of a story. */
export const dependencyWords = inLanguages({ "en-GB": enGB, de, ar });
