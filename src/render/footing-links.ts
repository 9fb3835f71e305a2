import { anchors } from "../story/anchors.ts";
import { placeOf } from "../story/derive/place.ts";
import type { Claim, Footing, Reference, StoryArticle } from "../story/story.ts";
import { basisLabels } from "./labels.ts";
import { formInWords } from "./reference-name.ts";

/** Where a page sends those who want to see what a statement stands on. */
export interface Destinations {
  claim: (claim: Claim) => string;
  reference: (reference: Reference) => string;
}

/** On the story's page everything cited has a place of its own. */
export const onStoryPage: Destinations = {
  claim: ({ id }) => `#${anchors.claim(id)}`,
  reference: ({ id }) => `#${anchors.ref(id)}`,
};

export interface FootingLinks {
  label: string;
  isInferred: boolean;
  /** Each with the words that follow it. */
  links: { href: string; text: string; after: string }[];
}

/** What a statement stands on, in words and links: the article's passages only where nothing firmer is cited. */
export function footingLinks(footing: Footing, article: StoryArticle, to: Destinations): FootingLinks {
  const { claims, references, basis } = footing;
  const isInferred = basis === "inference";
  const shown = basis === "article" || isInferred ? claims : [];
  return {
    label: isInferred && references.length === 0 ? "Our inference from the article" : basisLabels[basis],
    isInferred,
    links: [
      ...shown.map((claim) => ({ href: to.claim(claim), text: placeOf(article, claim.passage), after: "" })),
      ...references.map((reference) => ({
        href: to.reference(reference),
        text: reference.publisher,
        after: formInWords(reference),
      })),
    ],
  };
}
