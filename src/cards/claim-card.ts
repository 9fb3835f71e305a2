import { nobodyCited, standingLabels } from "../render/labels.ts";
import { shareOrder, type Standing } from "../story/derive/word-shares.ts";
import type { Claim, Story, Voice } from "../story/story.ts";
import type { Card } from "./card.ts";
import { inSentences } from "./in-sentences.ts";
import { placeLine } from "./place-line.ts";
import { standingColours } from "./standing-colours.ts";

const kicker = "Claim";
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The card of one claim: our statement, who stands behind it and how firmly; `site` is the name of the site. */
export function claimCard(claim: Claim, story: Story, site: string): Card {
  const { statement, voices } = claim;
  const byline = whoSpeaks(voices);
  const standings = voices.length > 0 ? voices.map(standingOf) : (["nobody"] as const);
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
    shares: inOrder(standings).map((standing) => ({
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
  return [speaking, silent && `${silent} did not comment`].filter(Boolean).join("; ") || nobodyCited;
}

/** Nothing where the line above says already that there is nobody. */
function howFirm(voices: readonly Voice[]): string | undefined {
  if (voices.length === 0) return undefined;
  const firm = inOrder(voices.map(standingOf)).filter((standing) => standing !== "nobody");
  return firm.length > 0 ? [...new Set(firm)].map((standing) => standingLabels[standing]).join("; ") : nobodyCited;
}

/** Those who were asked and said nothing stand behind nothing. */
const standingOf = ({ standing }: Voice): Standing => (standing === "silent" ? "nobody" : standing);

const inOrder = (standings: readonly Standing[]): Standing[] =>
  standings.toSorted((a, b) => shareOrder.indexOf(a) - shareOrder.indexOf(b));
