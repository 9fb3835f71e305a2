import type { ContentFiles } from "../story/read-content.ts";
import type { PackagedFont } from "./packaged.ts";

/** A family of the page: where it comes from, and what of it is kept. */
export interface Family {
  name: string;
  /** Name of the file made of its main font. */
  file: string;
  cssVariable: `--font-${string}`;
  /** Its main font, whose letters every page is set in; then those for more of its own letters. */
  fonts: readonly [PackagedFont, ...PackagedFont[]];
  weights: { min: number; max: number };
  /** Axes fixed at one value, by tag. */
  pinned: Readonly<Record<string, number>>;
  /** What stands in while the font loads. The generic one decides which system font is stretched to its measures. */
  fallbacks: [string, ...string[]];
  charactersOf: (files: ContentFiles) => string;
}

/** Latin letters, and those that other languages than those of western Europe need besides. */
function fontsOf(name: string, from: PackagedFont["package"], axes: PackagedFont["axes"] & string): Family["fonts"] {
  const font = (subset: string, suffix = ""): PackagedFont => ({ name: name + suffix, package: from, subset, axes });
  return [font("latin"), font("latin-ext", " Extended"), font("vietnamese", " Vietnamese")];
}

/** The serif, which the article is set in. */
export const serif: Family = {
  name: "Newsreader",
  file: "newsreader.woff2",
  cssVariable: "--font-serif",
  fonts: fontsOf("Newsreader", "@fontsource-variable/newsreader", "opsz"),
  weights: { min: 400, max: 600 },
  // Drawn for reading at 20 px: still open there, and fine enough for headings at 56 px. Both would cost twice as much.
  pinned: { opsz: 20 },
  fallbacks: ["Georgia", "serif"],
  charactersOf: serifCharacters,
};

/** The sans, which all else is set in. */
export const sans: Family = {
  name: "Public Sans",
  file: "public-sans.woff2",
  cssVariable: "--font-sans",
  fonts: fontsOf("Public Sans", "@fontsource-variable/public-sans", "wght"),
  weights: { min: 400, max: 600 },
  pinned: {},
  fallbacks: ["system-ui", "sans-serif"],
  charactersOf: sansCharacters,
};

/** The two families of the page. */
export const families: readonly Family[] = [serif, sans];

/** Letters and signs of everyday prose, and the mark that links to a paragraph. Signs of code are left to the reader’s system. */
const everyday = ` ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?'"()-%\u00a0“”‘’–—…·¶`;
/** Signs that few texts have, and that weigh as much as ten letters: each font has those of what it sets. */
const seldom = { serif: /[$&]/gu, sans: /[$&[\]/]/gu };
/** What templates set in the sans: degrees, and the mark of what has fallen. Arrows are left to the reader’s system. */
const ofTemplates = "°×";
/** Where the prose and headings stand that the serif sets. The brackets and slashes in them are those of links and lists. */
const serifFiles = /\/(?:story|claims)\.yaml$|\/sections\/[^/]+\.md$/u;

/** What an article’s file has that is never set as it stands: addresses and dates. */
const unset = /\bhttps?:\S+|^published: .*$/gmu;

/** Characters of the serif: those of everyday prose, every letter beyond ASCII, and whatever the articles use, which it sets. */
function serifCharacters(files: ContentFiles): string {
  const textsIn = (place: RegExp): string => textOf(Object.entries(files).filter(([path]) => place.test(path)));
  const signs = textsIn(serifFiles).match(seldom.serif) ?? [];
  return distinct(everyday + signs.join("") + beyondAscii(files) + textsIn(/\/article\.md$/u).replaceAll(unset, ""));
}

/** Characters of the sans: those of everyday prose, every character beyond ASCII, and what the templates add. */
function sansCharacters(files: ContentFiles): string {
  const signs = textOf(Object.entries(files)).match(seldom.sans) ?? [];
  return distinct(everyday + signs.join("") + ofTemplates + beyondAscii(files));
}

const textOf = (entries: readonly (readonly [string, string])[]): string => entries.map(([, text]) => text).join("");

/** The characters of the content that ASCII lacks. */
export const beyondAscii = (files: ContentFiles): string =>
  Object.entries(files)
    .filter(([path]) => /\.(?:md|yaml)$/u.test(path))
    .flatMap(([, text]) => text.match(/[^\0-~]/gu) ?? [])
    .join("");

/** Each once and in order, so that moving text about changes no font. */
const distinct = (text: string): string =>
  [...new Set(text)]
    .filter((character) => character >= " ")
    .toSorted()
    .join("");
