import { readdirSync, readFileSync } from "node:fs";

/** The files of a story for tests, by their names within its folder in `src/test/fixtures`. */
export function storyFiles(fixture: string): Map<string, string> {
  const folder = new URL(`./fixtures/${fixture}/`, import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|yaml)$/u.test(name))
    .map((name) => name.replaceAll("\\", "/"));
  return new Map(names.toSorted().map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}
