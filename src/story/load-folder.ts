import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { StoryFolder } from "./read-sources.ts";

/** Where content stands, from the project's root; messages name files this way. */
export const contentPath = "content";
const storiesPath = `${contentPath}/stories`;

/** Names of the stories' folders, sorted. Anything in `content/stories` that is no folder is ignored by no one: it is returned too. */
export function listStories(root: string): string[] {
  return readdirSync(join(root, storiesPath))
    .filter((name) => !name.startsWith("."))
    .toSorted();
}

/** Reads a story's folder whole, with every file in it, so that a stray one can be told. */
export function loadFolder(root: string, slug: string): StoryFolder {
  const folder = join(root, storiesPath, slug);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join("/"), readText(path)] as const);
  return { slug, path: `${storiesPath}/${slug}`, files: new Map(files) };
}

/** Text of a file, with the line ends of every system read as one. */
export const readText = (path: string): string => readFileSync(path, "utf8").replaceAll("\r\n", "\n");
