import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../story/read-content.ts";
import { projectRoot } from "./project-copy.ts";

// Holds that the program knows no story: no name that the project's own content speaks of stands in its code.

/** Where such names may stand, and why. */
const exempt: Readonly<Record<string, string>> = {
  "src/publish/cards/sample-card.ts": "the card that is drawn to show what cards look like",
  "src/parts/countries/map/caption.ts": "places whose borders are disputed, whatever the story",
  "src/parts/countries/words.*.ts": "the names of these places",
  "src/fonts/companions.ts": "names of scripts",
  "src/publish/cards/card-fonts.ts": "names of scripts",
  "src/publish/style-sheets.ts": "names of scripts",
  "src/words/direction.ts": "codes of scripts",
  "src/story/look-alikes.ts": "names of scripts",
  "src/story/sentence-ends.ts": "names of scripts and languages",
};

/** Words that the content writes with a capital letter alone, within names of days, offices and papers, and that any text may need. */
const general =
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Contract English Today General Union Service Radio Office West White Group United".split(
    " ",
  );

const contentOf = (path: RegExp): string =>
  Object.entries(readContent(projectRoot))
    .filter(([file]) => path.test(file))
    .map(([, text]) => text)
    .join("\n");

/** Words of a text, those within the names of variables too, in small letters and without the ending of a plural. */
const wordsIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu), ([word]) => stemOf(word)));

const stemOf = (word: string): string => word.toLowerCase().replace(/s$/u, "");

/** Words of a text that stand there with a capital letter within a sentence. */
const capitalsIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<=[\p{Ll},’] )\p{Lu}\p{Ll}{3,}/gu), ([word]) => stemOf(word));

const stories = contentOf(/^content\/stories\/[^/]+\/(?!published)/u);
const papers = globSync(["*.md", ".github/*.md"], { cwd: projectRoot }).map((file) =>
  readFileSync(join(projectRoot, file), "utf8"),
);
const plain = new Set(
  Array.from([stories, ...papers].join("\n").matchAll(/(?<![\p{L}-])\p{Ll}{3,}(?!\p{L}*-)/gu), ([word]) =>
    stemOf(word),
  ),
);
/** Names: words that are never written without a capital letter, and those that the title of a story so begins. */
const names = [
  ...capitalsIn(stories).filter((word) => !plain.has(word)),
  ...capitalsIn(Array.from(stories.matchAll(/^title: .*$/gmu), ([title]) => title).join("\n")),
].filter((word, index, all) => all.indexOf(word) === index && !general.map(stemOf).includes(word));

const namesIn = (file: string): string[] => {
  const words = wordsIn(readFileSync(join(projectRoot, file), "utf8"));
  return names.filter((name) => words.has(name));
};

const code = globSync("src/**/*.{ts,mjs,astro,css}", { cwd: projectRoot, exclude: ["src/test/**", "src/bench/**"] })
  .filter((file) => !/\.(?:test|cases)\.ts$/u.test(file))
  .toSorted();

test("the content has names to look for", () => {
  for (const name of ["accord", "armenia", "azerbaijan", "israel", "kazakhstan", "trump"])
    expect(names).toContain(name);
});

const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: projectRoot });
const exempted = Object.keys(exempt).flatMap(filesOf);

test.each(code.filter((file) => !exempted.includes(file)))("%s names nobody of whom the content speaks", (file) => {
  expect(namesIn(file)).toEqual([]);
});

test.each(Object.keys(exempt))("%s is exempt because it has such names", (pattern) => {
  const files = filesOf(pattern);
  expect(files).not.toEqual([]);
  for (const file of files) expect(namesIn(file), file).not.toEqual([]);
});
