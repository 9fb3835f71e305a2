import { compileContent, storyFolders, storyListPath } from "../compile-content.ts";
import { isWithdrawn } from "../compile-withdrawn.ts";
import type { StoryPart } from "../part.ts";
import type { ContentFiles } from "../read-content.ts";
import { addIds, emptyLedger, emptyStoryList } from "./add-ids.ts";
import { publicIds } from "./public-ids.ts";

/** A list of what was published, as it should be. */
export interface UpdatedLedger {
  /** Its path from the project's root. */
  file: string;
  text: string;
  /** What it did not have before, sorted; where this is empty, the text is the same. */
  added: string[];
}

/**
 * Brings the list of stories and the ledger of each up to date; what is not there yet is begun. What is withdrawn stays.
 * @param parts those that a story may have
 * @param figures ids of the figures drawn of a story
 * @throws ContentError where anything is wrong with the content, such as an id that has gone without a successor
 */
export function publishContent(
  files: ContentFiles,
  parts: readonly StoryPart[],
  figures: readonly string[],
): UpdatedLedger[] {
  const folders = storyFolders(files);
  const ledgers = folders
    .filter((folder) => !isWithdrawn(folder))
    .map(({ slug, path }) => ({ slug, file: `${path}/published.yaml` }));
  const given = Object.fromEntries(ledgers.map(({ file }) => [file, files[file] ?? emptyLedger]));
  const { site, stories } = compileContent({ ...files, ...given }, { parts, figures });
  const surroundings = { figures, policies: site.policies.map(({ id }) => id) };
  const list = addIds(
    files[storyListPath] ?? emptyStoryList,
    folders.map(({ slug }) => slug),
  );
  return [
    { file: storyListPath, ...list },
    ...ledgers.flatMap(({ slug, file }) => {
      const story = stories.find((candidate) => candidate.slug === slug);
      const source = given[file];
      return story && source !== undefined ? [{ file, ...addIds(source, publicIds(story, surroundings)) }] : [];
    }),
  ];
}
