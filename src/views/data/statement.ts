import { z } from "zod";
import { asOf as givenAsOf, bases } from "../../story/schemas/fields.ts";
import type { Basis, Footing, Standing } from "../../story/story.ts";

/** Whose statement something is, as it is published: always said, and one more than an author can give. */
export const basis = z
  .enum([...bases, "not-found"])
  .describe(
    "Whose statement it is: the article’s, that of works outside it, our comparison of texts, our inference, or what we searched for and did not find.",
  );

/** Up to when a standing is known, as it is published: always said. */
export const asOf = givenAsOf.asOf.unwrap();

/** The ids of things, in their order. */
export const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

interface FootingData {
  basis: Basis;
  claims: string[];
  references: string[];
  newest: string | undefined;
}

/** What a statement stands on, by ids. */
export const footingData = ({ basis, claims, references, newest }: Footing): FootingData => ({
  basis,
  claims: ids(claims),
  references: ids(references),
  newest: newest?.id,
});

/** Where something stands, as data. */
export const standingData = <Of extends string>(standing: Standing<Of>) => ({
  status: standing.status,
  asOf: standing.asOf.edtf,
  text: standing.text,
  ...footingData(standing),
});
