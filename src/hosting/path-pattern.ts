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
