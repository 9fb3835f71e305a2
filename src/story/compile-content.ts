import { checkFolderNames, checkStories } from "./published/check-stories.ts";
import { compileSite, contactProblems, type Site } from "./compile-site.ts";
import { compileStory, type Purpose } from "./compile-story.ts";
import { compileWithdrawn, isWithdrawn, type WithdrawnStory } from "./compile-withdrawn.ts";
import { ContentError, type Problem } from "./problem.ts";
import { kindsOf } from "./kinds.ts";
import { contentPath, type ContentFiles } from "./read-content.ts";
import type { StoryFolder } from "./read-sources.ts";
import type { RuleName } from "./rules.ts";
import type { Story } from "./story.ts";

export interface Content {
  site: Site;
  stories: Story[];
  withdrawn: WithdrawnStory[];
  /** Of the stories, the one that stood at the front page while there was no other. */
  front: Story | undefined;
}

/** What is said of the site as a whole. */
export const sitePath = `${contentPath}/site.yaml`;
/** The list of all stories that were ever published. */
export const storyListPath = `${contentPath}/stories/published.yaml`;
const storyPath = /^content\/stories\/(?<slug>[^/]+)\/(?<name>.+)$/u;

/** Rules of a story's ledger, which say nothing of a story whose ledger or name is not its own. */
const ledgerRules: readonly string[] = ["kept-id", "moved-id", "successor-id", "published-id"] satisfies RuleName[];

/**
 * Compiles all content: the site and every story.
 * @param purpose what the stories are compiled for; the site's policies need not be given
 * @throws ContentError with every problem of every file
 */
export function compileContent(files: ContentFiles, purpose: Omit<Purpose, "policies">): Content {
  const compiledSite = compileSite(sitePath, files[sitePath]);
  const { site } = compiledSite;
  const policies = site?.policies.map(({ id }) => id);
  const language = site?.language ?? "en-GB";
  const problems = [...compiledSite.problems, ...strayFiles(files)];
  const report = (problem: Problem<string>): void => void problems.push(problem);
  const folders = storyFolders(files);
  if (folders.length === 0) report(noStory);
  const list = { path: storyListPath, source: files[storyListPath] };
  const misnamed = checkFolderNames(folders, report);
  const kinds = kindsOf(purpose.parts);
  const isPublication = purpose.isPublication === true;
  const { copies, front } = checkStories({ folders, misnamed, list, isPublication, kinds }, report);
  const nameless = [...misnamed, ...copies];
  const isOwn = (folder: StoryFolder, { rule }: Problem<string>): boolean =>
    !nameless.includes(folder) || !ledgerRules.includes(rule);
  const compiled = folders.map((folder) => {
    const withdrawn = isWithdrawn(folder) ? compileWithdrawn(folder, language, kinds) : undefined;
    const shown = withdrawn ? undefined : compileStory(folder, { ...purpose, policies, language });
    problems.push(...((withdrawn ?? shown)?.problems.filter((problem) => isOwn(folder, problem)) ?? []));
    return { story: shown?.story, withdrawn: withdrawn?.story };
  });
  const stories = compiled.flatMap(({ story }) => story ?? []);
  problems.push(...contactProblems(compiledSite, stories));
  if (problems.length > 0 || !site) throw new ContentError(problems);
  const withdrawn = compiled.flatMap((each) => each.withdrawn ?? []);
  return { site, stories, withdrawn, front: stories.find(({ slug }) => slug === front) };
}

const noStory: Problem = {
  file: `${contentPath}/stories`,
  line: 1,
  column: 1,
  rule: "file-present",
  found: "absence of any story",
  expected: "a folder for each story, and at least one",
};

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

function strayFiles(files: ContentFiles): Problem<string>[] {
  const strays = Object.keys(files).filter(
    (path) => ![sitePath, storyListPath].includes(path) && !storyPath.test(path),
  );
  return strays.map((file) => ({
    file,
    line: 1,
    column: 1,
    rule: "file-known",
    found: "a file that nothing reads",
    expected: "`content/site.yaml` and folders in `content/stories/`",
  }));
}
