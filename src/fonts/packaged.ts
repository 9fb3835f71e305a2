import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { SetupError } from "../errors.ts";

/** A font of a package of Fontsource: the letters of one script. */
export interface PackagedFont {
  name: string;
  package: `@fontsource-variable/${string}`;
  /** What its package calls the script; of a script in slices, the number of the slice in brackets. */
  subset: string;
  /** The axes of its file, as its package names them. */
  axes?: "wght" | "opsz";
}

/** The file of a font, relative to any `node_modules`. */
export const sourceOf = ({ package: name, subset, axes = "wght" }: Omit<PackagedFont, "name">): string =>
  `${name}/files/${name.slice(name.indexOf("/") + 1)}-${subset.replaceAll(/[[\]]/gu, "")}-${axes}-normal.woff2`;

/**
 * Finds the file of a font in its package.
 * @param root path of the project's root folder, from which packages are looked for
 * @throws where the package is not installed, or holds no such file
 */
export const fontSource = (root: string, font: PackagedFont): string => find(root, sourceOf(font), font);

function find(root: string, source: string, font: PackagedFont): string {
  const { resolve } = createRequire(join(root, "package.json"));
  try {
    return resolve(source);
  } catch {
    throw new SetupError(
      `Unexpected lack of \`${source}\`, expected the font ${font.name} in the package \`${font.package}\`: install what package-lock.json lists by \`npm ci\`, and build again.`,
    );
  }
}

/** First and last number of characters that follow each other in Unicode. */
export type CharacterRange = readonly [first: number, last: number];

/**
 * Reads for which characters a font is meant, as its package says in `unicode.json`.
 * @throws as `fontSource` does
 */
export const rangesOf = (root: string, font: PackagedFont): CharacterRange[] =>
  rangesIn(packageRanges(root, font)[font.subset] ?? "");

/** Ranges as CSS lists them, such as `U+61-7A, U+E4`. */
export const rangesIn = (list: string): CharacterRange[] =>
  list
    .split(",")
    .filter(Boolean)
    .map((range) => {
      const [first = 0, last = first] = range
        .trim()
        .slice(2)
        .split("-")
        .map((number) => Number.parseInt(number, 16));
      return [first, last];
    });

/** What a package says of each of its subsets. */
const packageRanges = (root: string, font: PackagedFont): Record<string, string> =>
  JSON.parse(readFileSync(find(root, `${font.package}/unicode.json`, font), "utf8")) as Record<string, string>;

/**
 * The slices of a font with more letters than one file holds, of which a text has letters.
 * @param whole the font, without the name of a slice
 * @throws as `fontSource` does
 */
export const slicesFor = (root: string, text: string, whole: Omit<PackagedFont, "subset">): PackagedFont[] =>
  Object.entries(packageRanges(root, { ...whole, subset: "[0]" }))
    .map(([subset, list]) => ({ subset, ranges: rangesIn(list) }))
    .filter(({ subset, ranges }) => subset.startsWith("[") && [...text].some((letter) => holds(ranges, letter)))
    .map(({ subset }) => ({ ...whole, name: `${whole.name} ${subset.slice(1, -1)}`, subset }));

/** Whether ranges hold a character. */
export function holds(ranges: readonly CharacterRange[], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= code && code <= last);
}

/** Characters as CSS lists them for `unicode-range`: each once, those that follow each other as one range. */
export function unicodeRange(characters: string): string[] {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`);
}
