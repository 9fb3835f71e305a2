import type { Claim, Story, Voice } from "../../story/story.ts";
import { shareOrder, standingOf, wordShares, type Standing } from "../../voices/word-shares/word-shares.ts";
import { asSentence } from "../../words/as-sentence.ts";
import { voiceWords } from "../../voices/words.ts";
import { bylineOf, publicationInWords, wordsOf } from "../../words/words-of.ts";
import type { Card, CardShare } from "./card.ts";

/**
 * Colours of the bar on a card, which is always paper: rust is what rests on people without a name, and what no voice
 * stands behind is lighter.
 */
const standingColours: Record<Standing, string> = {
  named: "#1a1814",
  official: "#c0896b",
  institution: "#7d7769",
  unnamed: "#8c3a0f",
  unidentified: "#5f7f86",
  silent: "#a59c88",
  record: "#b5b9bb",
  analysis: "#cbc4d6",
  unsourced: "#e3b79d",
  none: "#e6e1d4",
};

/** Every card of a story; `site` is the name of the site. */
export function allCards(story: Story, site: string): Card[] {
  return [storyCard(story, site), ...story.claims.map((claim) => claimCard(claim, story, site))];
}

/** The card of a story: the article's headline, and on whom its words rest; `site` is the name of the site. */
export function storyCard(story: Story, site: string): Card {
  const { kicker, article } = story;
  const { headline } = article;
  const byline = bylineOf(story) ?? story.title;
  const words = wordsOf(story).card;
  const shares = wordShares(story);
  const percent = (standing: Standing): number => shares.find((share) => share.standing === standing)?.percent ?? 0;
  const findings = words.restsOn({ unnamed: percent("unnamed"), named: percent("named") });
  const bar = shares.map((share) => shareOf(share.standing, share.words, story));
  const place = placeLine(story);
  return {
    subject: `story “${story.slug}”`,
    site,
    kicker,
    place,
    headline,
    byline,
    ...(findings !== undefined && { findings }),
    shares: bar,
    alt: inSentences(kicker, headline, byline, place, findings, ...(bar.length > 0 ? [words.bar] : []), site),
  };
}

/** The card of one claim: our statement, what it rests on and how firmly; `site` is the name of the site. */
export function claimCard(claim: Claim, story: Story, site: string): Card {
  const { statement, voices } = claim;
  const words = wordsOf(story).card;
  const labels = (some: readonly Standing[]): string =>
    words.standings(some.map((standing) => voiceWords(story).standings[standing]));
  const namesOf = (isSilent: boolean): string[] =>
    voices.filter(({ standing }) => (standing === "silent") === isSilent).map(({ name }) => name);
  const standings = voices.length > 0 ? inOrder(voices) : [standingOf([claim])];
  const byline = voices.length > 0 ? words.spoke(namesOf(false), namesOf(true)) : labels(standings);
  // Nothing where the line above says it already: that a claim has no voice and what it is, or who did not comment.
  const firm = new Set(inOrder(voices).filter((standing) => standing !== "silent"));
  const findings = firm.size > 0 ? labels([...firm]) : undefined;
  const place = placeLine(story);
  return {
    subject: `claim “${claim.id}” of story “${story.slug}”`,
    site,
    kicker: words.claim,
    place,
    headline: statement,
    byline,
    ...(findings !== undefined && { findings }),
    shares: standings.map((standing) => shareOf(standing, 1, story)),
    alt: inSentences(words.claim, statement, byline, findings, place, site),
  };
}

/** The standings of voices, the firmest first. */
const inOrder = (voices: readonly Voice[]): Standing[] =>
  voices.map(({ standing }) => standing).toSorted((a, b) => shareOrder.indexOf(a) - shareOrder.indexOf(b));

const shareOf = (standing: Standing, weight: number, story: Story): CardShare => ({
  label: voiceWords(story).standings[standing],
  weight,
  colour: standingColours[standing],
});

/** Where an article appeared, and when as far as that is known. */
const placeLine = (story: Story): string =>
  wordsOf(story).card.appeared(story.article.publisher, publicationInWords(story));

/** Parts of a card one after another, each ended as a sentence is, for its `alt`; empty ones are left out. */
export function inSentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .map(asSentence)
    .join(" ");
}
