import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { runBuild } from "./run-build.ts";

/**
 * Builds a copy of the project with other content, its ids published.
 * @param site what `site.yaml` says
 * @param stories files of each story, by its slug
 * @throws what the build said, where it failed
 */
export async function buildStories(
  site: object,
  stories: Readonly<Record<string, ReadonlyMap<string, string>>>,
): Promise<ProjectCopy> {
  const copy = await copyProject();
  await rm(join(copy.root, "content"), { recursive: true });
  await copy.write("content/site.yaml", JSON.stringify(site));
  for (const [slug, files] of Object.entries(stories))
    for (const [name, text] of files) await copy.write(`content/stories/${slug}/${name}`, text);
  await copy.publishIds();
  const { code, output } = await runBuild(copy.root, { SITE_URL: "https://example.org" });
  if (code !== 0) {
    await copy.remove();
    throw new Error(output);
  }
  return copy;
}
