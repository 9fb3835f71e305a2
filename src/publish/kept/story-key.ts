import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fontFolder } from "../../fonts/prepare-fonts.ts";
import { sitePath, storyFolders } from "../../story/compile-content.ts";
import type { ContentFiles } from "../../story/read-content.ts";

/** All that makes pages of stories, from the project's root: what is not content, and not set from outside. */
const code = ["src", "public", "astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];

/**
 * Reckons for each story a key of all that its files are made of: its folder and `site.yaml`, the address of the site, its
 * fonts, the code, and the Node that runs it. What has the same key is published as the same bytes.
 * @param root path of the project's root folder, whose fonts have been prepared
 * @param files the content
 * @param address origin and path of the site
 * @returns keys by the names of the stories' folders, those of withdrawn stories among them
 */
export function storyKeys(root: string, files: ContentFiles, address: readonly unknown[]): Map<string, string> {
  const fonts = filesIn(root, [fontFolder]).filter((file) => file.endsWith(".woff2"));
  const shared = [
    ...[files[sitePath], address, process.versions, process.platform, process.arch],
    filesIn(root, [...code, ...fonts]).map((file) => [file, hashOf(readFileSync(join(root, file)))]),
  ];
  const basis = hashOf(JSON.stringify(shared));
  const keyOf = (story: object): string => hashOf(JSON.stringify([basis, story]));
  return new Map(storyFolders(files).map(({ slug, files: own }) => [slug, keyOf([slug, ...own])]));
}

/** All files that are named, or are below a folder that is named, sorted. */
function filesIn(root: string, names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    if (statSync(join(root, name)).isFile()) return [name];
    const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
  });
  return found.toSorted();
}

const hashOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
