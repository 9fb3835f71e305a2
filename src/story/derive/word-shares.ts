import type { Range } from "../anchor.ts";
import { standings, type VoiceStanding } from "../schemas/claims.ts";
import type { Claim, Story } from "../story.ts";

/** Who stands behind a stretch of the article: a kind of voice, or nobody. */
export type Standing = Exclude<VoiceStanding, "silent"> | "nobody";

/** From firmest to thinnest. */
export const shareOrder: readonly Standing[] = ["named", "official", "institution", "unnamed", "nobody"];

export interface WordShare {
  standing: Standing;
  words: number;
  /** Of all words, from 0 to 1. */
  share: number;
}

/**
 * The firmest standing among the voices of some claims.
 * Voices that were asked and said nothing stand behind nothing.
 */
export function standingOf(claims: readonly Claim[]): Standing {
  const voices = claims.flatMap((claim) => claim.voices);
  const firmest = standings.find(
    (standing) => standing !== "silent" && voices.some((voice) => voice.standing === standing),
  );
  return firmest === undefined || firmest === "silent" ? "nobody" : firmest;
}

/**
 * How many of the article's words stand behind whom. A word is a run without white space that has a letter or digit;
 * headline and paragraphs count, the byline does not. A word in the passages of several claims counts once, for the
 * firmest of their voices; a word in none counts as nobody's.
 */
export function wordShares({ article, claims }: Pick<Story, "article" | "claims">): WordShare[] {
  const words = [...article.text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ 0: word, index }) => {
    return standingOf(claimsAt({ start: index, end: index + word.length }, claims));
  });
  return shareOrder.map((standing) => {
    const count = words.filter((word) => word === standing).length;
    return { standing, words: count, share: words.length === 0 ? 0 : count / words.length };
  });
}

const claimsAt = ({ start, end }: Range, claims: readonly Claim[]): Claim[] =>
  claims.filter(({ passage }) => passage.start < end && start < passage.end);
