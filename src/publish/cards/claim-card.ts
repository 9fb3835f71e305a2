import { standingLabels } from "../../words/labels.ts";
import { shareOrder, standingOf, type Standing } from "../../voices/word-shares/word-shares.ts";
import type { Claim, Story, Voice } from "../../story/story.ts";
import type { Card } from "./card.ts";
import { inSentences } from "./in-sentences.ts";
import { placeLine } from "./place-line.ts";
import { standingColours } from "./standing-colours.ts";

const kicker = "Claim";
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The card of one claim: our statement, what it rests on and how firmly; `site` is the name of the site. */
export function claimCard(claim: Claim, story: Story, site: string): Card {
  const { statement, voices } = claim;
  const standings = voices.length > 0 ? inOrder(voices.map(({ standing }) => standing)) : [standingOf([claim])];
  const byline = voices.length > 0 ? whoSpeaks(voices) : standings.map((standing) => standingLabels[standing]).join();
  const findings = howFirm(voices);
  const place = placeLine(story);
  return {
    subject: `claim “${claim.id}” of story “${story.slug}”`,
    site,
    kicker,
    place,
    headline: statement,
    byline,
    ...(findings !== undefined && { findings }),
    shares: standings.map((standing) => ({
      label: standingLabels[standing],
      weight: 1,
      colour: standingColours[standing],
    })),
    alt: inSentences(kicker, statement, byline, findings, place, site),
  };
}

function whoSpeaks(voices: readonly Voice[]): string {
  const namesOf = (isSilent: boolean): string =>
    list.format(voices.filter(({ standing }) => (standing === "silent") === isSilent).map(({ name }) => name));
  const [speaking, silent] = [namesOf(false), namesOf(true)];
  return [speaking, silent && `${silent} did not comment`].filter(Boolean).join("; ");
}

/** Nothing where the line above says it already: that a claim has no voice and what it is, or who did not comment. */
function howFirm(voices: readonly Voice[]): string | undefined {
  const firm = inOrder(voices.map(({ standing }) => standing)).filter((standing) => standing !== "silent");
  return firm.length > 0 ? [...new Set(firm)].map((standing) => standingLabels[standing]).join("; ") : undefined;
}

const inOrder = (standings: readonly Standing[]): Standing[] =>
  standings.toSorted((a, b) => shareOrder.indexOf(a) - shareOrder.indexOf(b));
