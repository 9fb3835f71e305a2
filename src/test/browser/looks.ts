import { isWhole } from "../environment.ts";

/** Pages of one kind, to be looked at in one mode. */
export interface Look<Way> {
  kind: string;
  mode: Way;
  paths: string[];
}

/**
 * Chooses what is looked at in which mode: every page once, in the first modes by turns, and the first of each kind in
 * every mode. In a whole run every page is looked at in every mode.
 * @param pages paths of pages, by what kind of page they are
 * @param turns how many of the modes, from the first on, take turns
 */
export function looks<Way>(
  pages: ReadonlyMap<string, readonly string[]>,
  modes: readonly Way[],
  turns: number,
  whole = isWhole,
): Look<Way>[] {
  const all = modes.flatMap((mode, way) =>
    [...pages].map(([kind, paths]) => ({
      kind,
      mode,
      paths: paths.filter((_, index) => whole || index === 0 || index % turns === way),
    })),
  );
  return all.filter(({ paths }) => paths.length > 0);
}

/**
 * Tells paths of pages apart by their kinds: what stands in a path beside the names of a story and of a thing in it.
 * @param paths the one that is to stand for its kind before others of it
 * @param front the kind of the front page, which is the story itself while there is one
 */
export function byKind(paths: readonly string[], front: "story" | "front"): Map<string, string[]> {
  const kindOf = (path: string): string => {
    const [first = "", second] = path.split("/");
    if (path === "") return front;
    return second === undefined ? first : second.replace(/\.html$/u, "") || "story";
  };
  return Map.groupBy(paths, kindOf);
}
