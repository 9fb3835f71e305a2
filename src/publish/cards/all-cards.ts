import { sectionIds, type Story } from "../../story/story.ts";
import { claimCard } from "./claim-card.ts";
import type { Card } from "./card.ts";
import { sectionCard } from "./section-card.ts";
import { storyCard } from "./story-card.ts";

/** Every card of a story; `site` is the name of the site. */
export function allCards(story: Story, site: string): Card[] {
  return [
    storyCard(story, site),
    ...sectionIds.map((id) => sectionCard(id, story, site)),
    ...story.claims.map((claim) => claimCard(claim, story, site)),
  ];
}
