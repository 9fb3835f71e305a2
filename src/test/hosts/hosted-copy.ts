import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { paths } from "../../publish/addresses.ts";
import { redirectsFile } from "../../hosting/netlify-files.ts";
import { readSiteOnHost, type SiteOnHost } from "../../hosting/site-on-host.ts";
import type { Redirect } from "../../publish/published-addresses.ts";
import { projectRoot } from "../project-copy.ts";
import { realContent } from "../real-story.ts";

/** The built site with what only some sites have: things that have moved, and a copy compressed beforehand. */
export interface HostedCopy {
  folder: string;
  site: SiteOnHost;
  /** The story's page as compressed beforehand, otherwise than servers compress it in passing. */
  compressed: Buffer;
  remove: () => Promise<void>;
}

export async function copyHosted(slug: string, claim: string): Promise<HostedCopy> {
  const folder = await mkdtemp(join(tmpdir(), "hosted-"));
  const dist = join(projectRoot, "dist");
  await cp(dist, folder, { recursive: true });
  const redirects: Redirect[] = [
    { from: paths.claim(slug, "an-old-name"), to: paths.claim(slug, claim) },
    { from: paths.citeClaim(slug, "an-old-name", "bib"), to: paths.citeClaim(slug, claim, "bib") },
    { from: paths.claim(slug, "a-note-now"), to: `${paths.story(slug)}#a-note` },
    { from: paths.story("an-old-story"), to: paths.story(slug), isTree: true },
  ];
  const site = { ...readSiteOnHost(dist, realContent(), "/"), redirects };
  await writeFile(join(folder, "_redirects"), redirectsFile(site));
  const page = join(folder, paths.story(slug), "index.html");
  const compressed = await promisify(gzip)(await readFile(page), { level: 3 });
  await writeFile(`${page}.gz`, compressed);
  return { folder, site, compressed, remove: () => rm(folder, { recursive: true, force: true }) };
}
