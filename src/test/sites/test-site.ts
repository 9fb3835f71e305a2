import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { SiteAddress } from "../../hosting/site-address.ts";
import { storyListPath } from "../../story/compile-content.ts";
import type { ProjectCopy } from "../project-copy.ts";

/** A site of other content than the project's own, or at another address, that tests only read. */
export interface TestSite {
  /** Where it is built to stand. */
  address: Pick<SiteAddress, "site" | "base">;
  /** Gives a copy of the project the content of this site, all of it published. */
  write: (copy: ProjectCopy) => Promise<void>;
}

/**
 * Writes content in the place of a copy's own, and publishes it.
 * @param site what `site.yaml` says
 * @param stories files of each story, by its slug
 * @param list what the list of stories said before these were published
 */
export async function writeContent(
  copy: ProjectCopy,
  site: object,
  stories: Readonly<Record<string, ReadonlyMap<string, string>>>,
  list?: string,
): Promise<void> {
  await rm(join(copy.root, "content"), { recursive: true });
  await copy.write("content/site.yaml", JSON.stringify(site));
  if (list !== undefined) await copy.write(storyListPath, list);
  for (const [slug, files] of Object.entries(stories))
    for (const [name, text] of files) await copy.write(`content/stories/${slug}/${name}`, text);
  await copy.publishIds();
}
