import type { Story } from "../../story/story.ts";
import { countInWords } from "../../words/in-words.ts";

/** How many of the claims are news for which the article cites nobody: no claim that is anything else counts as that. */
export function claimVoiceFinding({ claims }: Pick<Story, "claims">): string {
  const unsourced = claims.filter(({ kind }) => kind === "unsourced").length;
  const verb = unsourced > 1 ? "are" : "is";
  const all = claims.length === 1 ? "one claim" : `${String(claims.length)} claims`;
  return `Of ${all}, ${countInWords(unsourced)} ${verb} news for which nobody is cited`;
}

/** How to read the marks, each in a sentence of its own; of marks that do not occur nothing is said. */
export function claimVoiceCaption({ voices }: Pick<Story, "voices">): string {
  const has = (standing: string): boolean => voices.some((voice) => voice.standing === standing);
  return [
    "Claims in the article’s order, voices from firmest to thinnest.",
    "A dot is a voice cited.",
    ...(has("unidentified") ? ["A ring is an outlet that is not identified."] : []),
    ...(has("silent") ? ["A dashed ring is one that did not comment."] : []),
  ].join(" ");
}
