/**
 * A path below the site's base in which `:name` stands for one part between slashes, and `*`, once, for any text. As the
 * whole of a part both mean the same to every host; a part of which only some is open takes `*`.
 */
export type PathPattern = string;

/** The pattern as a regular expression for a whole path, to be put between `^` and `$`. */
export function expressionOf(pattern: PathPattern): string {
  return pattern
    .replaceAll(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll(/:[a-z]+/gu, "[^/]+")
    .replaceAll("*", ".*");
}

/**
 * As `expressionOf`, for hosts that call a page by its file.
 * @returns an expression that meets `a/` and `a/index.html` alike
 */
export function fileExpressionOf(pattern: PathPattern): string {
  const isFolder = pattern === "" || pattern.endsWith("/");
  return `${expressionOf(pattern)}${isFolder ? "(?:index\\.html)?" : ""}`;
}

/** Whether a file, named by its path below the site's base, is met by a pattern. */
export function meets(pattern: PathPattern, file: string): boolean {
  return new RegExp(`^${fileExpressionOf(pattern)}$`, "u").test(file);
}

/**
 * What may follow the path of a folder that has moved, as a regular expression: what names of ours are made of. Nothing
 * else that a visitor sends is put into an address, so that none can lead to another host or break a header in two.
 */
export const restForm = "[\\w./-]*";

/** A path of folders as we name them, which gets a slash where it lacks one, as a regular expression; nothing else does. */
export const foldersForm = "(?:[a-z0-9-]+/)*[a-z0-9-]+";

/** A place in two, so that a query can be put between them. */
export function splitPlace(to: string): { path: string; fragment: string } {
  const [path = "", fragment] = to.split("#");
  return { path, fragment: fragment === undefined ? "" : `#${fragment}` };
}
