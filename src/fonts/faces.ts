import type { ContentFiles } from "../story/read-content.ts";
import { companions } from "./companions.ts";
import { beyondAscii, type Family } from "./families.ts";
import { holds, rangesOf, unicodeRange, type PackagedFont } from "./packaged.ts";

/** One file that a family is made of: which font it is cut from, and what is kept of it. */
export interface Face {
  font: PackagedFont;
  /** Name of the file made of it. */
  file: string;
  characters: string;
  weights: { min: number; max: number };
  /** Axes fixed at one value, by tag. */
  pinned: Readonly<Record<string, number>>;
  /** What a browser loads it for; left out where it is always loaded. */
  unicodeRange?: string[];
}

/**
 * The files that a family is made of: its main one, and one more for each script of which the content has letters that
 * the main one lacks. Both families share the files of scripts that neither has.
 * @param root path of the project's root folder, from which packages are looked for
 * @throws where a font's package is not installed
 */
export function facesOf(family: Family, files: ContentFiles, root: string): Face[] {
  const [first, ...own] = family.fonts;
  const { weights, pinned } = family;
  const main = { font: first, file: family.file, characters: family.charactersOf(files), weights, pinned };
  const has = rangesOf(root, first);
  let lacking = [...new Set(beyondAscii(files))].filter((character) => !holds(has, character)).toSorted();
  const more = [
    ...own.map((font) => ({ font, weights, pinned })),
    ...companions.map((font) => ({ font, weights: companionWeights, pinned: {} })),
  ].flatMap((face): Face[] => {
    if (lacking.length === 0) return [];
    const ranges = rangesOf(root, face.font);
    const found = lacking.filter((character) => holds(ranges, character));
    if (found.length === 0) return [];
    lacking = lacking.filter((character) => !found.includes(character));
    const characters = found.join("");
    return [{ ...face, file: fileOf(face.font), characters, unicodeRange: unicodeRange(characters) }];
  });
  return [main, ...more];
}

/** Both families use all of them. */
const companionWeights = { min: 400, max: 700 };

const fileOf = ({ name }: PackagedFont): string => `${name.toLowerCase().replaceAll(" ", "-")}.woff2`;
