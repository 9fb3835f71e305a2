import type { StoryDate } from "../../story/dates.ts";
import type { Kept } from "../../story/kept.ts";
import type { Footing, Passage, Standing, Story, Thing } from "../../story/story.ts";
import type { RawCountry } from "./schema.ts";

/** A state or territory in the story. */
export interface Country extends Thing, Kept<RawCountry, "names" | "ties" | "standing"> {
  /** Every place where the article means it, in order. */
  mentions: Passage[];
  ties:
    (Kept<Exclude<RawCountry["ties"], undefined>, "since"> & Footing & { since: StoryDate | undefined }) | undefined;
  standing: Standing<Exclude<RawCountry["standing"], undefined>> | undefined;
}

declare module "../../story/story.ts" {
  interface PartData {
    countries: Country[];
  }
}

/** The countries of a story, in the order of their file; none where it has no such part. */
export const countriesOf = ({ parts }: Pick<Story, "parts">): Country[] => parts.countries ?? [];
