import { compileContent, storyFolders } from "../compile-content.ts";
import type { ContentFiles } from "../read-content.ts";
import { addIds, emptyLedger } from "./add-ids.ts";
import type { PublicId } from "./public-id.ts";
import { publicIds } from "./public-ids.ts";

/** The ledger of a story as it should be. */
export interface UpdatedLedger {
  /** Its path from the project's root. */
  file: string;
  text: string;
  /** What it did not have before, sorted; where this is empty, the text is the same. */
  added: PublicId[];
}

/**
 * Brings the ledger of every story up to date; a story without one gets one.
 * @param figures ids of the figures drawn of a story
 * @throws ContentError where anything is wrong with the content, such as an id that has gone without a successor
 */
export function publishContent(files: ContentFiles, figures: readonly string[]): UpdatedLedger[] {
  const ledgers = storyFolders(files).map(({ slug, path }) => ({ slug, file: `${path}/published.yaml` }));
  const given = Object.fromEntries(ledgers.map(({ file }) => [file, files[file] ?? emptyLedger]));
  const { site, stories } = compileContent({ ...files, ...given }, { figures });
  const surroundings = { figures, policies: site.policies.map(({ id }) => id) };
  return ledgers.flatMap(({ slug, file }) => {
    const story = stories.find((candidate) => candidate.slug === slug);
    const source = given[file];
    return story && source !== undefined ? [{ file, ...addIds(source, publicIds(story, surroundings)) }] : [];
  });
}
