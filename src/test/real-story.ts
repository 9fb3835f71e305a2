import { fileURLToPath } from "node:url";
import { compileContent } from "../story/compile-content.ts";
import { readContent } from "../story/read-content.ts";
import type { Story } from "../story/story.ts";

/** The first story of the project's own content, compiled as the build compiles it. */
export function realStory(): Story {
  const { stories } = compileContent(readContent(fileURLToPath(new URL("../..", import.meta.url))));
  const [story] = stories;
  if (!story) throw new Error("There is no story in content/stories.");
  return story;
}
