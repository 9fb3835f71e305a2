import { showing } from "../publish/outline.ts";
import { allParts } from "../parts/all-parts.ts";
import { fileURLToPath } from "node:url";
import { compileContent, type Content } from "../story/compile-content.ts";
import { readContent } from "../story/read-content.ts";
import type { Site } from "../story/compile-site.ts";
import type { Claim, Story } from "../story/story.ts";

/** The project's own content. */
export const realContent = (): Content =>
  compileContent(readContent(fileURLToPath(new URL("../..", import.meta.url))), { parts: allParts, showing });

/** The first story of the project's own content, compiled as the build compiles it. */
export function realStory(): Story {
  const [story] = realContent().stories;
  if (!story) throw new Error("There is no story in content/stories.");
  return story;
}

/**
 * A claim of the project's own story whose page has all that one can have: somebody behind it by name, notes, and what
 * became of it.
 */
export function fullClaim(): Claim {
  const claim = realStory().claims.find(
    ({ voices, notes, outcome }) =>
      voices.some(({ standing }) => standing === "named") && notes.length > 0 && outcome !== undefined,
  );
  if (!claim) throw new Error("No claim of the story has a named voice, a note and an outcome.");
  return claim;
}

/** What the project's own content says of its site. */
export const realSite = (): Site => realContent().site;
