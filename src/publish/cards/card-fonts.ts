/** A font that cards may be set in. */
export interface CardFont {
  name: string;
  /** The package it comes in, and its file there. */
  package: FontPackage;
  file: string;
}

type FontPackage = (typeof fontPackages)[number];

/** Everything that decides what letters look like; a version of another number draws every card anew. */
export const fontPackages = [
  "@fontsource-variable/newsreader",
  "@fontsource-variable/public-sans",
  "@fontsource-variable/noto-serif",
  "@fontsource-variable/noto-serif-armenian",
  "@fontsource-variable/noto-serif-hebrew",
  "@fontsource-variable/noto-naskh-arabic",
] as const;

const newsreader = "@fontsource-variable/newsreader";
const publicSans = "@fontsource-variable/public-sans";
const notoSerif = "@fontsource-variable/noto-serif";

/** For letters that the two families of the page lack. Whoever needs another script adds its font here. */
const companions: readonly CardFont[] = [
  { name: "Noto Cyrillic", package: notoSerif, file: "noto-serif-cyrillic-wght-normal" },
  { name: "Noto Cyrillic Extended", package: notoSerif, file: "noto-serif-cyrillic-ext-wght-normal" },
  {
    name: "Noto Armenian",
    package: "@fontsource-variable/noto-serif-armenian",
    file: "noto-serif-armenian-armenian-wght-normal",
  },
  {
    name: "Noto Hebrew",
    package: "@fontsource-variable/noto-serif-hebrew",
    file: "noto-serif-hebrew-hebrew-wght-normal",
  },
  {
    name: "Noto Arabic",
    package: "@fontsource-variable/noto-naskh-arabic",
    file: "noto-naskh-arabic-arabic-wght-normal",
  },
  { name: "Noto Greek", package: notoSerif, file: "noto-serif-greek-wght-normal" },
  { name: "Noto Latin Extended", package: notoSerif, file: "noto-serif-latin-ext-wght-normal" },
];

/**
 * The two voices of a card. Each is a list of fonts, the first with a letter draws it. Whole fonts: a card is drawn once
 * and may hold any word, and the page's subset would leave holes.
 */
export const fontStacks = {
  serif: [
    { name: "Newsreader", package: newsreader, file: "newsreader-latin-opsz-normal" },
    { name: "Newsreader Extended", package: newsreader, file: "newsreader-latin-ext-opsz-normal" },
    ...companions,
  ],
  sans: [
    { name: "Public Sans", package: publicSans, file: "public-sans-latin-wght-normal" },
    { name: "Public Sans Extended", package: publicSans, file: "public-sans-latin-ext-wght-normal" },
    ...companions,
  ],
} as const satisfies Record<string, readonly CardFont[]>;

export type FontStack = keyof typeof fontStacks;

/** A stack as CSS writes it. */
export const familyList = (stack: FontStack): string => fontStacks[stack].map(({ name }) => `"${name}"`).join(", ");
