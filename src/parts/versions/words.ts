import { inLanguages } from "../../words/in-languages.ts";
import { enGB } from "./words.en-GB.ts";

/** What is said of the versions of the report, in the language of a story. */
export const versionWords = inLanguages({ "en-GB": enGB });
export type VersionWords = ReturnType<typeof versionWords>;
