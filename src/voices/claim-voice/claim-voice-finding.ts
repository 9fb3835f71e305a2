import type { VoiceStanding } from "../../story/schemas/claims.ts";
import type { Story } from "../../story/story.ts";
import { voiceWords } from "../words.ts";

/** How many of the claims are news for which the article cites nobody: no claim that is anything else counts as that. */
export function claimVoiceFinding(story: Pick<Story, "language" | "claims">): string {
  const unsourced = story.claims.filter(({ kind }) => kind === "unsourced");
  return voiceWords(story).claims.finding(story.claims.length, unsourced.length);
}

/** How to read the marks, each in a sentence of its own; of marks that do not occur nothing is said. */
export function claimVoiceCaption(story: Pick<Story, "language" | "voices">): string {
  const words = voiceWords(story).claims;
  const has = (standing: VoiceStanding): boolean => story.voices.some((voice) => voice.standing === standing);
  return [
    words.order,
    words.dot,
    ...(has("unidentified") ? [words.ring] : []),
    ...(has("silent") ? [words.dashedRing] : []),
  ].join(" ");
}
