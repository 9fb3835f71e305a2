import { showing } from "../publish/outline.ts";
import { allParts } from "../parts/all-parts.ts";
import { compileStory } from "../story/compile-story.ts";
import { formatProblem } from "../story/problem.ts";
import type { Story } from "../story/story.ts";
import { storyWith, type Edit } from "./edited-story.ts";

/** The example story, compiled, after some edits. */
export function exampleStory(...edits: readonly Edit[]): Story {
  const { story, problems } = compileStory(storyWith(...edits), { parts: allParts, showing });
  if (!story) throw new Error(`The example story has problems: ${problems.map(formatProblem).join("; ")}`);
  return story;
}
