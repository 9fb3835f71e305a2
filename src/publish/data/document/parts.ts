import type { Footing, Passage, Standing, StoryArticle } from "../../../story/story.ts";
import { positionSelector, quoteSelector } from "../selectors.ts";
import type { StoryDocument } from "../schema/story-document.ts";

export const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

type FootingData = Pick<StoryDocument["notes"][number], "basis" | "claims" | "references"> & {
  newest: string | undefined;
};

/** What a statement stands on, by ids. */
export const footingData = ({ basis, claims, references, newest }: Footing): FootingData => ({
  basis,
  claims: idsOf(claims),
  references: idsOf(references),
  newest: newest?.id,
});

/** Where something stands, as data. */
export const standingData = <Of extends string>(standing: Standing<Of>) => ({
  status: standing.status,
  asOf: standing.asOf.edtf,
  text: standing.text,
  ...footingData(standing),
});

/** A place in the article as data. */
export const passageData = (article: StoryArticle, passage: Passage): StoryDocument["claims"][number]["passage"] => ({
  quote: quoteSelector(article, passage),
  position: positionSelector(article, passage),
  sentences: idsOf(passage.sentences),
});

/** An address as a URI: what is not ASCII is encoded. */
export const asUri = (url: string): string => new URL(url).href;
