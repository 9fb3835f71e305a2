import type { StoryDate } from "../../story/dates.ts";
import type { Footing, Reference, Story, Thing } from "../../story/story.ts";
import type { descents, Direction } from "./schema.ts";

/** One telling of the report on its way to the article. */
export interface Version extends Thing {
  publisher: string;
  headline: string;
  appeared: string;
  published: StoryDate | undefined;
  from: Version | undefined;
  descent: (typeof descents)[number];
  ground: string;
  references: Reference[];
}

/** A point whose meaning changed between versions. */
export interface Change extends Thing, Footing {
  point: string;
  direction: Direction;
  says: { version: Version; text: string }[];
  effect: string;
}

/** How the report travelled. */
export interface Travelled {
  versions: Version[];
  changes: Change[];
}

declare module "../../story/story.ts" {
  interface PartData {
    versions: Travelled;
  }
}

/** The versions of a story and what changed between them; none where it has no such part. */
export const versionsOf = ({ parts }: Pick<Story, "parts">): Travelled =>
  parts.versions ?? { versions: [], changes: [] };
