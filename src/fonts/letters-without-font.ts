import type { AstroIntegration } from "astro";
import { codeOf } from "../story/characters.ts";
import { positionIn } from "../story/check-source.ts";
import type { ContentFiles } from "../story/read-content.ts";
import { companions } from "./companions.ts";
import { families } from "./families.ts";
import { holds, rangesOf } from "./packaged.ts";

/** Scripts with so many letters that pages leave them to the reader’s system, which has them. */
const leftToSystems =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u30FC]/u;

/** Tells at a build which letters of its content no font of the pages has. */
export const tellLettersWithoutFont = (root: string, files: ContentFiles): AstroIntegration => ({
  name: "letters-without-font",
  hooks: {
    "astro:build:done": ({ logger }) => {
      for (const line of lettersWithoutFont(root, files)) logger.warn(line);
    },
  },
});

/**
 * The letters of the content that no font of the pages has, each with the first place where it stands.
 * @param root path of the project's root folder, from which packages are looked for
 * @returns one line for each, `file:line:column` first
 * @throws where a font's package is not installed
 */
export function lettersWithoutFont(root: string, files: ContentFiles): string[] {
  const ranges = [...families.flatMap(({ fonts }) => fonts), ...companions].flatMap((font) => rangesOf(root, font));
  const found = new Map<string, string>();
  for (const [path, text] of Object.entries(files)) {
    if (!/\.(?:md|yaml)$/u.test(path)) continue;
    for (const { 0: letter, index } of text.matchAll(/[^\0-~]/gu)) {
      if (!/[\p{L}\p{M}\p{N}]/u.test(letter) || leftToSystems.test(letter)) continue;
      if (!found.has(letter) && !holds(ranges, letter)) found.set(letter, placeOf(path, text, index));
    }
  }
  return [...found].map(
    ([letter, place]) =>
      `${place} no font of the pages has “${letter}” (${codeOf(letter)}), so each reader sees it in a font of their own system; a font for its script can be added in src/fonts/companions.ts.`,
  );
}

function placeOf(path: string, text: string, index: number): string {
  const { line, column } = positionIn(text, index);
  return `${path}:${String(line)}:${String(column)}`;
}
