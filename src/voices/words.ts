import { inLanguages } from "../words/in-languages.ts";
import { ar } from "./words.ar.ts";
import { de } from "./words.de.ts";
import { enGB } from "./words.en-GB.ts";

/** What is said of voices and of what the words rest on, in the language of a story. */
export const voiceWords = inLanguages({ "en-GB": enGB, de, ar });
export type VoiceWords = ReturnType<typeof voiceWords>;
