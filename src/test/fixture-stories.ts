import { readdirSync, readFileSync } from "node:fs";
import type { ContentFiles } from "../story/read-content.ts";
import { exampleSiteFile } from "./example-content.ts";

const fixtures = new URL("./fixtures/", import.meta.url);

/** The names of the stories that newsrooms can learn from, which are folders in `src/test/fixtures`. */
export const fixtureStories = ["northern-line", "seed-bank", "smallest", "water-tariff"] as const;
export type FixtureStory = (typeof fixtureStories)[number];

/** The files of one of them, by their names within its folder. */
export function fixtureFiles(name: FixtureStory): Map<string, string> {
  const folder = new URL(`${name}/`, fixtures);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:md|yaml)$/u.test(file),
  );
  return new Map(names.toSorted().map((file) => [file, readFileSync(new URL(file, folder), "utf8")]));
}

/** All content of a site that has one of them alone. */
export function fixtureContent(name: FixtureStory): ContentFiles {
  const story = [...fixtureFiles(name)].map(([file, text]) => [`content/stories/${name}/${file}`, text] as const);
  return { "content/site.yaml": exampleSiteFile, ...Object.fromEntries(story) };
}
