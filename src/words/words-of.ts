import { enGB } from "./en-GB.ts";
import { inLanguages } from "./in-languages.ts";

/** What the interface says in general, in the language of a story or a site. What a part says stands in its folder. */
export const wordsOf = inLanguages({ "en-GB": enGB });
