import { closeSync, lstatSync, openSync, readdirSync, readSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { sizeLimits } from "./check-source.ts";
import { ContentError } from "./problem.ts";

/** Where content stands, from the project's root; messages name files this way. */
export const contentPath = "content";

/** Every file of the content by its path from the project's root, with `/`; hidden ones are left out. */
export type ContentFiles = Record<string, string>;

/**
 * Reads all content below a project's root, sorted by path, so that a stray file can be told too.
 * @throws ContentError where something is no file of its own, such as a link to another place: none is followed
 */
export function readContent(root: string): ContentFiles {
  const pathOf = (path: string): string => relative(root, path).split(sep).join("/");
  if (lstatSync(join(root, contentPath)).isSymbolicLink()) throw notFiles([contentPath]);
  const entries = entriesBelow(join(root, contentPath));
  const strange = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange.length > 0) throw notFiles(strange.map((entry) => pathOf(placeOf(entry))));
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => [pathOf(placeOf(entry)), readText(placeOf(entry))] as const);
  return Object.fromEntries(files.toSorted(([a], [b]) => a.localeCompare(b, "en")));
}

/** Everything in a folder but what is hidden. Node's own way through folders follows links, so it goes by itself. */
function entriesBelow(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  return entries.flatMap((entry) => [entry, ...(entry.isDirectory() ? entriesBelow(placeOf(entry)) : [])]);
}

const placeOf = ({ parentPath, name }: Dirent): string => join(parentPath, name);

const notFiles = (paths: readonly string[]): ContentError =>
  new ContentError(
    paths.map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: "file-known",
      found: "a link or device, which nothing follows",
      expected: "a file or folder of its own",
    })),
  );

/** A byte more than what is refused for its length: characters take four at most. */
const mostBytes = sizeLimits.data * 4 + 1;

/** Text of a file, with the line ends of every system read as one, without a mark of byte order, and no more than is needed. */
function readText(path: string): string {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(Math.min(lstatSync(path).size, mostBytes));
    const length = readSync(file, buffer);
    return buffer
      .toString("utf8", 0, length)
      .replace(/^\uFEFF/u, "")
      .replaceAll("\r\n", "\n");
  } finally {
    closeSync(file);
  }
}
