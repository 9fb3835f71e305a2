import type { ContentFiles } from "../story/read-content.ts";
import { exampleSiteFile } from "./example-content.ts";
import { storyFiles } from "./story-files.ts";

/** The names of the stories that newsrooms can learn from, which are folders in `src/test/fixtures`. */
export const fixtureStories = ["northern-line", "seed-bank", "smallest", "water-tariff"] as const;

/** All content of a site that has one of them alone. */
export function fixtureContent(name: (typeof fixtureStories)[number]): ContentFiles {
  const story = [...storyFiles(name)].map(([file, text]) => [`content/stories/${name}/${file}`, text] as const);
  return { "content/site.yaml": exampleSiteFile, ...Object.fromEntries(story) };
}
