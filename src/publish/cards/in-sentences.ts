import { asSentence } from "../../words/as-sentence.ts";

/** Parts of a card one after another, each ended as a sentence is, for its `alt`; empty ones are left out. */
export function inSentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .map(asSentence)
    .join(" ");
}
