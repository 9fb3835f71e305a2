import { allParts } from "../parts/all-parts.ts";
import { showing } from "../publish/outline.ts";
import { compileStory } from "../story/compile-story.ts";
import { formatProblem } from "../story/problem.ts";
import type { Story } from "../story/story.ts";
import { storyFiles } from "./story-files.ts";

const goodFiles = storyFiles("smallest");

/** The smallest story there can be, compiled, with other files beside its own or in their place. */
export function smallestStory(files: Readonly<Record<string, string>> = {}): Story {
  const folder = {
    slug: "village-pump",
    path: "content/stories/village-pump",
    files: new Map([...goodFiles, ...Object.entries(files)]),
  };
  const { story, problems } = compileStory(folder, { parts: allParts, showing });
  if (!story) throw new Error(`The smallest story has problems: ${problems.map(formatProblem).join("; ")}`);
  return story;
}
