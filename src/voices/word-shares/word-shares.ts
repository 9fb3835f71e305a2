import type { Range } from "../../story/anchor.ts";
import { claimKinds, standings, type ClaimKind, type VoiceStanding } from "../../story/schemas/claims.ts";
import type { Claim, Story } from "../../story/story.ts";
import { wordsOf } from "../../story/words-of.ts";
import { wholePercents } from "./percent.ts";

/** What a stretch of the article rests on: a kind of voice, a kind of claim without one, or no claim at all. */
export type Standing = VoiceStanding | ClaimKind | "none";

/** From firmest to thinnest. */
export const shareOrder: readonly Standing[] = [...standings, ...claimKinds, "none"];

export interface WordShare {
  standing: Standing;
  words: number;
  /** Of all words, from 0 to 1. */
  share: number;
  /** The same in whole per cent, which add up to 100. */
  percent: number;
}

/** The firmest standing among some claims: that of a voice, or the kind of a claim without one. */
export function standingOf(claims: readonly Claim[]): Standing {
  const found = claims.flatMap(({ voices, kind }) => [...voices.map(({ standing }) => standing), kind]);
  return shareOrder.find((standing) => found.some((candidate) => candidate === standing)) ?? "none";
}

type Words = Pick<Story, "article" | "claims">;

/** The claims that each word of a stretch of the article belongs to, word by word. */
function claimsOfWords({ article, claims }: Words, { start, end }: Range): Claim[][] {
  return wordsOf(article.text.slice(start, end)).map((word) =>
    claims.filter(({ passage }) => passage.start < start + word.end && start + word.start < passage.end),
  );
}

/** The standing behind each word of a stretch of the article, in order; see `wordShares` for the rule. */
export const standingsOfWords = (story: Words, range: Range): Standing[] => claimsOfWords(story, range).map(standingOf);

/**
 * On what the article's words rest, from firmest to thinnest; what no word rests on is left out. Headline and paragraphs
 * count, the byline does not. A word in the passages of several claims counts once, for the firmest of them.
 */
export function wordShares(story: Words): WordShare[] {
  const words = standingsOfWords(story, whole(story));
  const shares = shareOrder
    .map((standing) => ({ standing, words: words.filter((candidate) => candidate === standing).length }))
    .filter((share) => share.words > 0)
    .map((share) => ({ ...share, share: share.words / words.length }));
  const percents = wholePercents(shares.map(({ share }) => share));
  return shares.map((share, index) => ({ ...share, percent: percents[index] ?? 0 }));
}

/** How many words are news for which the article cites nobody, and for how many of them other texts give a source. */
export function unsourcedWords(story: Words): { words: number; sourcedElsewhere: number } {
  const unsourced = claimsOfWords(story, whole(story)).filter((claims) => standingOf(claims) === "unsourced");
  const isSourced = (claims: readonly Claim[]): boolean => claims.some(({ references }) => references.length > 0);
  return { words: unsourced.length, sourcedElsewhere: unsourced.filter(isSourced).length };
}

const whole = ({ article }: Words): Range => ({ start: 0, end: article.text.length });
