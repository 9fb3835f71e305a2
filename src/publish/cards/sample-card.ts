import type { Card } from "./card.ts";

/** A card for tests, after some changes. */
export function sampleCard(changes: Partial<Card> = {}): Card {
  return {
    subject: "claim “talks” of story “corridor”",
    site: "The Accords, Annotated",
    kicker: "News analysis, annotated",
    place: "Caliber.Az, early August 2025",
    headline: "Israeli media: Trump eyes Azerbaijan, Central Asia for Abraham Accords expansion",
    byline: "By Aghakazim Guliyev",
    findings: "33% of the words rest on unnamed sources, 4% on someone named",
    shares: [
      { label: "A named person", weight: 16, colour: "#1a1814" },
      { label: "Unnamed sources", weight: 131, colour: "#8c3a0f" },
    ],
    alt: "Trump eyes Azerbaijan.",
    ...changes,
  };
}
