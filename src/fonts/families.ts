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
  weights: { min: 400, max: 700 },
  pinned: {},
  fallbacks: ["system-ui", "sans-serif"],
  charactersOf: sansCharacters,
};

/** The two families of the page. */
export const families: readonly Family[] = [serif, sans];

const everyday = ` ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?'"()/-%&$[]`;
/** From space to tilde. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
/** What templates set beside the content's own characters; the first is the space that does not break. */
const typographic = "\u00a0“”‘’–—…·×§¶•";
/** Signs of the templates. Neither font has them yet; the reader's system draws them. */
const signs = "→←↑↗✓○●";

/**
 * Characters of the serif: those of everyday prose, every letter of the content beyond ASCII, and whatever the articles
 * use, since the serif sets them. Signs of code are left to the sans.
 */
function serifCharacters(files: ContentFiles): string {
  const articles = Object.entries(files).filter(([path]) => path.endsWith("/article.md"));
  return distinct(everyday + typographic + beyondAscii(files) + articles.map(([, text]) => text).join(""));
}

/** Characters of the sans: all of ASCII, every character of the content, and what the templates add. */
function sansCharacters(files: ContentFiles): string {
  return distinct(ascii + typographic + signs + beyondAscii(files));
}

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
