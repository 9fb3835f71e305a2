import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOfWords } from "../story/languages.ts";
import type { ContentFiles } from "../story/read-content.ts";

/** What a site or a story says of its language. */
const said = /(?:^|[{,]\s*)["']?language["']?\s*:\s*["']?([\w-]+)/mu;

/**
 * The letters beyond ASCII in what the interface says in the languages of the content, as far as its files of words have
 * them; what it says in British English needs none.
 * @param root path of the project's root folder, in whose `src` the words stand
 */
export function interfaceLetters(root: string, files: ContentFiles): string {
  const told = Object.entries(files).filter(([path]) => /(?:^|\/)(?:story|site)\.yaml$/u.test(path));
  const languages = new Set<string | undefined>(
    told.map(([, text]) => languageOfWords(said.exec(text)?.[1] ?? "en-GB")),
  );
  const words = [...languages].filter((language) => language !== undefined && language !== "en-GB");
  const sources = words.flatMap((language) => globSync(`src/**/*.${language}.ts`, { cwd: root }));
  return sources
    .toSorted()
    .map((source) => readFileSync(join(root, source), "utf8").replaceAll(/[\0-~]/gu, ""))
    .join("");
}
