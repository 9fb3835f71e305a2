import { existsSync } from "node:fs";
import { join } from "node:path";
import { compileSite, type Site } from "./compile-site.ts";
import { compileStory } from "./compile-story.ts";
import { contentPath, listStories, loadFolder, readText } from "./load-folder.ts";
import { ContentError } from "./problem.ts";
import type { Story } from "./story.ts";

export interface Content {
  site: Site;
  stories: Story[];
}

/**
 * Compiles all content below a project's root: the site and every story.
 * @throws ContentError with every problem of every file
 */
export function compileContent(root: string): Content {
  const siteName = `${contentPath}/site.yaml`;
  const sitePath = join(root, siteName);
  const { site, problems: siteProblems } = compileSite(siteName, existsSync(sitePath) ? readText(sitePath) : "");
  const compiled = listStories(root).map((slug) => compileStory(loadFolder(root, slug)));
  const problems = [...siteProblems, ...compiled.flatMap((result) => result.problems)];
  if (problems.length > 0 || !site) throw new ContentError(problems);
  return { site, stories: compiled.flatMap(({ story }) => story ?? []) };
}
