import type { StoryDate } from "../../story/dates.ts";
import type { Kept } from "../../story/kept.ts";
import type { Excerpt, Footing, Reference, Story, Thing } from "../../story/story.ts";
import type { RawChange, RawVersion } from "./schema.ts";

/** One telling of the report on its way to the article. */
export interface Version extends Thing, Kept<RawVersion, "published" | "from"> {
  published: StoryDate | undefined;
  from: Version | undefined;
  references: Reference[];
  excerpts: Excerpt[];
}

/** A point whose meaning changed between versions. */
export interface Change extends Thing, Footing, Kept<RawChange, "says"> {
  says: { version: Version; text: string }[];
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
