import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readKept, writeKept } from "./kept-file.ts";
import { packFolder, unpackFolder } from "./packed-folder.ts";

/** Where finished stories are kept from build to build, from the project's root. */
export const keptFolder = "node_modules/.cache/stories";

/** What earlier builds kept of the stories of this one. */
export interface KeptStories {
  /** Names of stories that need not be made again. */
  slugs: ReadonlySet<string>;
  /**
   * Writes the files of these stories into a site.
   * @throws where what was kept has been changed since the build began
   */
  putBack: (site: string) => void;
  /** Keeps the files of all other stories of a finished site, and nothing of any story that it does not have. */
  keep: (site: string, slugs: readonly string[]) => void;
}

/**
 * Looks for what was kept of stories. A story is kept as one file, named by its key: whatever changes in what the story is
 * made of changes the name, and what was broken counts as not there.
 * @param folder where stories are kept
 * @param keys a key of all that a story is made of, by its name
 */
export function openKept(folder: string, keys: ReadonlyMap<string, string>): KeptStories {
  const fileOf = (slug: string): string => `${slug}.${keys.get(slug) ?? ""}`;
  const read = (slug: string): Buffer | undefined => readKept(join(folder, fileOf(slug)));
  const slugs = new Set([...keys.keys()].filter(read));
  return {
    slugs,
    putBack: (site) => {
      for (const slug of slugs) {
        const packed = read(slug);
        if (!packed)
          throw new Error(`Unexpected change of ${fileOf(slug)} in ${folder} during a build, expected none.`);
        unpackFolder(packed, join(site, slug));
      }
    },
    keep: (site, all) => {
      for (const slug of all) if (!slugs.has(slug)) writeKept(join(folder, fileOf(slug)), packFolder(join(site, slug)));
      mkdirSync(folder, { recursive: true });
      const current = new Set(all.map(fileOf));
      for (const name of readdirSync(folder)) if (!current.has(name)) rmSync(join(folder, name));
    },
  };
}
