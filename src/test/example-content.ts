import type { ContentFiles } from "../story/read-content.ts";
import { storyWith, type Edit } from "./edited-story.ts";

export const exampleSiteFile = `name: Examples
description: Stories made for tests.
language: en-GB
publisher: Examples
policies:
  - id: footing
    title: Footing
    text: Every statement cites something.
`;

/** All content of a site with one story, as it is after some edits; what is published is not listed yet. */
export function exampleContent(...edits: readonly Edit[]): ContentFiles {
  const { path, files } = storyWith(...edits);
  const story = [...files].map(([name, text]) => [`${path}/${name}`, text] as const);
  return { "content/site.yaml": exampleSiteFile, ...Object.fromEntries(story) };
}
