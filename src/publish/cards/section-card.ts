import { sectionLabels } from "../../words/labels.ts";
import { formatDate } from "../../story/dates.ts";
import type { SectionId, Story } from "../../story/story.ts";
import type { Card } from "./card.ts";
import { inSentences } from "./in-sentences.ts";
import { placeLine } from "./place-line.ts";

/** The card of a section of a story: its finding, and when that was last checked; `site` is the name of the site. */
export function sectionCard(id: SectionId, story: Story, site: string): Card {
  const kicker = sectionLabels[id];
  const { heading } = story.sections[id];
  const { title } = story;
  const findings = `Checked on ${formatDate(story.checked)}`;
  const place = placeLine(story);
  return {
    subject: `section “${id}” of story “${story.slug}”`,
    site,
    kicker,
    place,
    headline: heading,
    byline: title,
    findings,
    alt: inSentences(kicker, heading, title, findings, place, site),
  };
}
