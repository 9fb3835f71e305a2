import type { Claim as ClaimLd, Organization, Person, WithContext } from "schema-dts";
import type { Site } from "../story/compile-site.ts";
import { modifiedOn } from "../story/derive/modified-on.ts";
import type { Claim, Story, Voice } from "../story/story.ts";
import { articleJsonLd } from "./article-json-ld.ts";
import { dated } from "./dated.ts";

/** Where a claim and what it is part of are published, in full. */
export interface ClaimPlaces {
  claim: string;
  story: string;
}

/** A claim as schema.org knows it: what is claimed, by whom, and where it appeared. */
export function claimJsonLd(claim: Claim, story: Story, site: Site, places: ClaimPlaces): WithContext<ClaimLd> {
  const people = claim.voices.filter(({ standing }) => standing !== "silent");
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": places.claim,
    url: places.claim,
    name: claim.label,
    text: claim.statement,
    inLanguage: site.language,
    ...dated("dateModified", modifiedOn(story)),
    publisher: { "@type": "Organization", name: site.publisher },
    isPartOf: { "@type": "AnalysisNewsArticle", "@id": places.story, headline: story.title },
    ...(people.length > 0 && { author: people.map(author) }),
    appearance: articleJsonLd(story.article),
    citation: [...new Set(claim.notes.flatMap(({ references }) => references.map(({ url }) => url)))],
  };
}

/** Unnamed people are people too; what stands for a body is an organisation. */
const author = ({ name, standing }: Voice): Person | Organization =>
  standing === "institution" ? { "@type": "Organization", name } : { "@type": "Person", name };
