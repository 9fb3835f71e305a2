import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFolder } from "../../build/staging.ts";
import { copied, copyProject, projectRoot } from "../project-copy.ts";
import { everyStory } from "./every-story.ts";
import { inPseudoLanguage } from "./pseudo-language.ts";
import { rightToLeft } from "./right-to-left.ts";
import { runBuild } from "./run-build.ts";
import { severalStories } from "./several-stories.ts";
import { siteFolder, type SiteName } from "./site-folder.ts";
import type { TestSite } from "./test-site.ts";
import { inTwoLanguages } from "./two-languages.ts";

/** What each of the sites that tests share is built of. */
const testSites: Readonly<Record<SiteName, TestSite>> = {
  "every-story": everyStory,
  "pseudo-language": inPseudoLanguage,
  "right-to-left": rightToLeft,
  "several-stories": severalStories,
  "two-languages": inTwoLanguages,
};

/** Where a site says of what it was built. */
const keyFile = (folder: string): string => join(folder, "built-of");

/**
 * Builds each site that was not yet built of the project as it is now. Each is built beside its place, so that nothing
 * half done is ever there, and runs of tests side by side do not disturb each other.
 * @throws what a build said that failed
 */
export async function buildSites(): Promise<void> {
  const key = keyOf(projectRoot);
  const missing = (Object.keys(testSites) as SiteName[]).filter((name) => !isBuiltOf(name, key));
  await Promise.all(missing.map((name) => buildOne(name, key)));
}

const isBuiltOf = (name: SiteName, key: string): boolean =>
  existsSync(keyFile(siteFolder(name))) && readFileSync(keyFile(siteFolder(name)), "utf8") === key;

async function buildOne(name: SiteName, key: string): Promise<void> {
  const { address, write } = testSites[name];
  const draft = `${siteFolder(name)}-${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  const copy = await copyProject({ root: draft, sharesCards: true });
  try {
    await write(copy);
    const { code, output } = await runBuild(draft, { SITE_URL: address.site, BASE_PATH: address.base });
    if (code !== 0) throw new Error(`The site “${name}” of the tests was not built:\n${output}`);
    await writeFile(keyFile(draft), key);
    if (isBuiltOf(name, key)) return;
    replaceFolder(draft, siteFolder(name), `${draft}-former`);
  } finally {
    for (const folder of globSync(`${draft}*`)) await rm(folder, { recursive: true, force: true });
  }
}

/** A hash of all that a build reads, and of what is installed; tests are left out, which no build and no site reads. */
export function keyOf(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const patterns = [...copied, "node_modules/.package-lock.json"].flatMap((name) => [name, `${name}/**`]);
  for (const path of globSync(patterns, { cwd: root }).toSorted()) {
    if (/\.(?:test|spec)\.ts$/u.test(path) || !statSync(join(root, path)).isFile()) continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}
