import { readdirSync, readFileSync } from "node:fs";
import { allParts } from "../parts/all-parts.ts";
import { showing } from "../publish/outline.ts";
import { compileStory } from "../story/compile-story.ts";
import { formatProblem } from "../story/problem.ts";
import type { StoryFolder } from "../story/read-sources.ts";
import type { Story } from "../story/story.ts";

const fixture = new URL("./fixtures/smallest/", import.meta.url);
const goodFiles = readdirSync(fixture).map((name) => [name, readFileSync(new URL(name, fixture), "utf8")] as const);

/** The folder of the smallest story there can be, with other files beside its own or in their place. */
export const smallestFolder = (files: Readonly<Record<string, string>> = {}): StoryFolder => ({
  slug: "village-pump",
  path: "content/stories/village-pump",
  files: new Map([...goodFiles, ...Object.entries(files)]),
});

/** The smallest story, compiled, with other files beside its own or in their place. */
export function smallestStory(files: Readonly<Record<string, string>> = {}): Story {
  const { story, problems } = compileStory(smallestFolder(files), { parts: allParts, showing });
  if (!story) throw new Error(`The smallest story has problems: ${problems.map(formatProblem).join("; ")}`);
  return story;
}
