import type { ContentFiles } from "../story/read-content.ts";
import { sansCharacters, serifCharacters } from "./characters.ts";

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
