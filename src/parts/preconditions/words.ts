import { inLanguages } from "../../words/in-languages.ts";
import { enGB } from "./words.en-GB.ts";

/** What is said of preconditions, in the language of a story. */
export const preconditionWords = inLanguages({ "en-GB": enGB });
