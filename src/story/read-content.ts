import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { sizeLimits } from "./check-source.ts";
import { ContentError, type Problem } from "./problem.ts";

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
  const top = lstatSync(join(root, contentPath), { throwIfNoEntry: false });
  if (!top?.isDirectory()) throw top ? notFiles([contentPath]) : new ContentError([noContent]);
  const unseen = hiddenStories(join(root, contentPath, "stories"));
  if (unseen.length > 0) throw new ContentError(unseen.map((path) => hiddenStory(pathOf(path))));
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
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isHidden(name));
  return entries.flatMap((entry) => [entry, ...(entry.isDirectory() ? entriesBelow(placeOf(entry)) : [])]);
}

/** What begins with a dot, and what Windows puts into folders by itself and shows nobody. */
const isHidden = (name: string): boolean => name.startsWith(".") || /^(?:thumbs\.db|desktop\.ini)$/iu.test(name);

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

const noContent: Problem = {
  ...{ file: contentPath, line: 1, column: 1, rule: "file-present", found: "absence of this folder" },
  expected: "`site.yaml` and a folder `stories` in it",
};

/** A folder whose name begins with a dot is passed over, which nobody who writes a story in one would notice. */
function hiddenStories(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.startsWith("."));
  return names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, "article.md")));
}

const hiddenStory = (file: string): Problem => ({
  ...{ file, line: 1, column: 1, rule: "id-form", found: "a story in a folder that its dot hides" },
  expected: "lower-case words joined by hyphens, such as `two-towns`",
  fix: "take the dot away; a story that is not to be published yet stays outside of `content`",
});

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
