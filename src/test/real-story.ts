import { allParts } from "../parts/all-parts.ts";
import { fileURLToPath } from "node:url";
import { compileContent, type Content } from "../story/compile-content.ts";
import { readContent } from "../story/read-content.ts";
import type { Site } from "../story/compile-site.ts";
import type { Story } from "../story/story.ts";

const compiled = (): Content =>
  compileContent(readContent(fileURLToPath(new URL("../..", import.meta.url))), { parts: allParts });

/** The first story of the project's own content, compiled as the build compiles it. */
export function realStory(): Story {
  const [story] = compiled().stories;
  if (!story) throw new Error("There is no story in content/stories.");
  return story;
}

/** What the project's own content says of its site. */
export const realSite = (): Site => compiled().site;
