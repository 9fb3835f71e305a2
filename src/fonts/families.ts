import { createRequire } from "node:module";
import { join } from "node:path";
import { SetupError } from "../errors.ts";
import type { ContentFiles } from "../story/read-content.ts";

/** A family of the page: where it comes from, and what of it is kept. */
export interface Family {
  name: string;
  /** Name of the file made of it. */
  file: string;
  cssVariable: `--font-${string}`;
  /** The font of the package, relative to any `node_modules`. */
  source: string;
  weights: { min: number; max: number };
  /** Axes fixed at one value, by tag. */
  pinned: Readonly<Record<string, number>>;
  /** What stands in while the font loads. The generic one decides which system font is stretched to its measures. */
  fallbacks: [string, ...string[]];
  charactersOf: (files: ContentFiles) => string;
}

/** The two families of the page: the serif of the article, and the sans of all else. */
export const families: readonly Family[] = [
  {
    name: "Newsreader",
    file: "newsreader.woff2",
    cssVariable: "--font-serif",
    source: "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
    weights: { min: 400, max: 600 },
    // Drawn for reading at 20 px: still open there, and fine enough for headings at 56 px. Both would cost twice as much.
    pinned: { opsz: 20 },
    fallbacks: ["Georgia", "serif"],
    charactersOf: serifCharacters,
  },
  {
    name: "Public Sans",
    file: "public-sans.woff2",
    cssVariable: "--font-sans",
    source: "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
    weights: { min: 400, max: 700 },
    pinned: {},
    fallbacks: ["system-ui", "sans-serif"],
    charactersOf: sansCharacters,
  },
];

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
const beyondAscii = (files: ContentFiles): string =>
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

/**
 * Finds the file of a font in its package.
 * @param root path of the project's root folder, from which packages are looked for
 * @throws where the package is not installed, or holds no such file
 */
export function fontSource(root: string, { name, source }: Pick<Family, "name" | "source">): string {
  const { resolve } = createRequire(join(root, "package.json"));
  try {
    return resolve(source);
  } catch {
    const [scope, rest] = source.split("/");
    throw new SetupError(
      `Unexpected lack of \`${source}\`, expected the font ${name} in the package \`${scope}/${rest}\`: install what package-lock.json lists by \`npm ci\`, and build again.`,
    );
  }
}
