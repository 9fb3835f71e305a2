import { compileSite, type Site } from "./compile-site.ts";
import { compileStory, type Purpose } from "./compile-story.ts";
import { ContentError, type Problem } from "./problem.ts";
import { contentPath, type ContentFiles } from "./read-content.ts";
import type { StoryFolder } from "./read-sources.ts";
import type { Story } from "./story.ts";

export interface Content {
  site: Site;
  stories: Story[];
}

const sitePath = `${contentPath}/site.yaml`;
const storyPath = /^content\/stories\/(?<slug>[^/]+)\/(?<name>.+)$/u;

/**
 * Compiles all content: the site and every story.
 * @param purpose what the stories are compiled for; the site's policies need not be given
 * @throws ContentError with every problem of every file
 */
export function compileContent(files: ContentFiles, purpose: Omit<Purpose, "policies"> = {}): Content {
  const { site, problems: siteProblems } = compileSite(sitePath, files[sitePath]);
  const policies = site?.policies.map(({ id }) => id);
  const compiled = storyFolders(files).map((folder) => compileStory(folder, { ...purpose, policies }));
  const problems = [...siteProblems, ...strayFiles(files), ...compiled.flatMap((result) => result.problems)];
  if (problems.length > 0 || !site) throw new ContentError(problems);
  return { site, stories: compiled.flatMap(({ story }) => story ?? []) };
}

/** The stories' folders, by their names. */
export function storyFolders(files: ContentFiles): StoryFolder[] {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of Object.entries(files)) {
    const { slug, name } = storyPath.exec(path)?.groups ?? {};
    if (slug === undefined || name === undefined) continue;
    const folder = folders.get(slug) ?? new Map<string, string>();
    folders.set(slug, folder.set(name, text));
  }
  return [...folders].map(([slug, content]) => ({ slug, path: `${contentPath}/stories/${slug}`, files: content }));
}

function strayFiles(files: ContentFiles): Problem[] {
  const strays = Object.keys(files).filter((path) => path !== sitePath && !storyPath.test(path));
  return strays.map((file) => ({
    file,
    line: 1,
    column: 1,
    rule: "file-known",
    found: "a file that nothing reads",
    expected: "`content/site.yaml` and folders in `content/stories/`",
  }));
}
