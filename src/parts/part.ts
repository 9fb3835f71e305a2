import type { StoryPart } from "../story/part.ts";
import type { Claim, Story } from "../story/story.ts";
import type { Bearing } from "../views/claim-entries.ts";
import type { PublishedPart } from "../views/data/data.ts";
import type { View } from "../views/view.ts";

/**
 * The manifest of a part: all that the core asks of it, and all that is published of it. What is added here for every
 * part is optional only where a story can do without it.
 */
export interface Part<Name extends string = string, File = unknown, Rule extends string = string> extends StoryPart<
  Name,
  File,
  Rule
> {
  /** What of it goes out in `story.json`, and in which shape. */
  published: PublishedPart;
  /** What its section is called in a story that names no sections, and what the list of contents calls that. */
  section: (story: { language: string }) => { label: string; short?: string };
  /** All ways to look at it. */
  views: readonly View[];
  /** What of it bears on a claim, for the claim's page. */
  bearsOn?: (claim: Claim, story: Story) => Bearing;
}
