import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Where content stands, from the project's root; messages name files this way. */
export const contentPath = "content";

/** Every file of the content by its path from the project's root, with `/`; hidden ones are left out. */
export type ContentFiles = Record<string, string>;

/** Reads all content below a project's root, sorted by path, so that a stray file can be told too. */
export function readContent(root: string): ContentFiles {
  const entries = readdirSync(join(root, contentPath), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join("/"), readText(path)] as const);
  return Object.fromEntries(files.toSorted(([a], [b]) => a.localeCompare(b, "en")));
}

/** Text of a file, with the line ends of every system read as one. */
const readText = (path: string): string => readFileSync(path, "utf8").replaceAll("\r\n", "\n");
