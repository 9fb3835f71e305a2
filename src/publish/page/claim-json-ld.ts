import type { Claim as ClaimLd, Organization, Person, WithContext } from "schema-dts";
import type { Site } from "../../story/compile-site.ts";
import { modifiedOn } from "../../story/derive/modified-on.ts";
import type { VoiceStanding } from "../../story/schemas/claims.ts";
import type { Claim, Story, Voice } from "../../story/story.ts";
import { articleJsonLd } from "./article-json-ld.ts";
import { dated } from "./dated.ts";

/** Where a claim and what it is part of are published, in full. */
export interface ClaimPlaces {
  claim: string;
  story: string;
}

/** A claim as schema.org knows it: what is claimed, by whom, and where it appeared; and when our page on it did. */
export function claimJsonLd(claim: Claim, story: Story, site: Site, places: ClaimPlaces): WithContext<ClaimLd> {
  const behind = claim.voices.filter(({ standing }) => standing !== "silent");
  const author = behind.flatMap(authorOf);
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": places.claim,
    url: places.claim,
    name: claim.label,
    text: claim.statement,
    inLanguage: site.language,
    ...dated("datePublished", story.firstAnnotated),
    ...dated("dateModified", modifiedOn(story)),
    publisher: { "@type": "Organization", name: site.publisher },
    isPartOf: { "@type": "AnalysisNewsArticle", "@id": places.story, headline: story.title },
    ...(author.length > 0 && { author }),
    ...(behind.length > 0 && { creditText: behind.map(({ name }) => name).join("; ") }),
    appearance: articleJsonLd(story.article),
    citation: [...new Set([claim, ...claim.notes].flatMap(({ references }) => references.map(({ url }) => url)))],
  };
}

/**
 * What schema.org calls a voice of each standing. It has types for those who are told apart by a name, and none for an
 * official, for sources or for an outlet that is not identified: they are credited in words alone.
 */
const types: Record<VoiceStanding, "Person" | "Organization" | undefined> = {
  named: "Person",
  institution: "Organization",
  official: undefined,
  unnamed: undefined,
  unidentified: undefined,
  silent: undefined,
};

function authorOf({ name, standing, count = 1 }: Voice): (Person | Organization)[] {
  const type = types[standing];
  return type === undefined || count > 1 ? [] : [{ "@type": type, name }];
}
