import type { StoryDate } from "../../story/dates.ts";
import type { Footing, Passage, Standing, Story, Thing } from "../../story/story.ts";
import type { AccordStanding, Role } from "./schema.ts";

/** A state or territory in the story. */
export interface Country extends Thing {
  name: string;
  role: Role;
  part: string;
  /** Every place where the article means it, in order. */
  mentions: Passage[];
  ties: (Footing & { text: string; since: StoryDate | undefined }) | undefined;
  standing: Standing<AccordStanding> | undefined;
}

declare module "../../story/story.ts" {
  interface PartData {
    countries: Country[];
  }
}

/** The countries of a story, in the order of their file; none where it has no such part. */
export const countriesOf = ({ parts }: Pick<Story, "parts">): Country[] => parts.countries ?? [];
