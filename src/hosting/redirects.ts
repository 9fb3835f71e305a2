import type { Redirect } from "../publish/published-addresses.ts";

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

const isFolder = (path: string): boolean => path.endsWith("/");

/** The same redirects as fewer, for hosts that can be told that a folder takes along what stands below it. */
export function asTrees(redirects: readonly Redirect[]): Redirect[] {
  const folders = new Map(
    redirects.filter(({ from, to }) => isFolder(from) && isFolder(to)).map(({ from, to }) => [from, to]),
  );
  const isTaken = ({ from, to }: Redirect): boolean =>
    foldersAround(from).some((folder) => {
      const place = folders.get(folder);
      return place !== undefined && to === place + from.slice(folder.length);
    });
  return redirects
    .filter((redirect) => !isTaken(redirect))
    .map((redirect) => (folders.has(redirect.from) ? { ...redirect, isTree: true } : redirect));
}

/** The folders in which something stands: of `a/b/c`, `a/` and `a/b/`. */
const foldersAround = (path: string): string[] =>
  [...path.matchAll(/\/(?=.)/gu)].map(({ index }) => path.slice(0, index + 1));
