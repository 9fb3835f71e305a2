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

/** A word of the article: a run without white space that has a letter or a digit. */
const word = /\S*[\p{L}\p{N}]\S*/gu;

/** The standing behind each word of a stretch of the article, in order; see `wordShares` for the rule. */
export function standingsOfWords(
  { article, claims }: Pick<Story, "article" | "claims">,
  { start, end }: Range,
): Standing[] {
  return [...article.text.slice(start, end).matchAll(word)].map(({ 0: letters, index }) => {
    const from = start + index;
    return standingOf(claims.filter(({ passage }) => passage.start < from + letters.length && from < passage.end));
  });
}

/**
 * How many of the article's words stand behind whom. Headline and paragraphs count, the byline does not. A word in the
 * passages of several claims counts once, for the firmest of their voices; a word in none counts as nobody's.
 */
export function wordShares(story: Pick<Story, "article" | "claims">): WordShare[] {
  const words = standingsOfWords(story, { start: 0, end: story.article.text.length });
  return shareOrder.map((standing) => {
    const count = words.filter((candidate) => candidate === standing).length;
    return { standing, words: count, share: words.length === 0 ? 0 : count / words.length };
  });
}
