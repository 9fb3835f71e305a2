import type { PackagedFont } from "./packaged.ts";

const notoSerif = "@fontsource-variable/noto-serif";

interface CompanionFont extends PackagedFont {
  isRare?: true;
}

/**
 * Fonts for letters that the two families of the page lack, which pages and cards are set in. Whoever needs another
 * script adds its font here, as a rare one: a card names these only where it shows their letters, so that no other card
 * gets another name and is drawn anew.
 */
export const companions: readonly CompanionFont[] = [
  { name: "Noto Cyrillic", package: notoSerif, subset: "cyrillic" },
  { name: "Noto Cyrillic Extended", package: notoSerif, subset: "cyrillic-ext" },
  { name: "Noto Armenian", package: "@fontsource-variable/noto-serif-armenian", subset: "armenian" },
  { name: "Noto Hebrew", package: "@fontsource-variable/noto-serif-hebrew", subset: "hebrew" },
  { name: "Noto Arabic", package: "@fontsource-variable/noto-naskh-arabic", subset: "arabic" },
  { name: "Noto Greek", package: notoSerif, subset: "greek" },
  { name: "Noto Latin Extended", package: notoSerif, subset: "latin-ext" },
  { name: "Noto Georgian", package: "@fontsource-variable/noto-serif-georgian", subset: "georgian", isRare: true },
];

/** Fonts in slices, for cards: pages leave these scripts to the reader’s system. */
export const eastAsian = {
  japanese: { name: "Noto Japanese", package: "@fontsource-variable/noto-serif-jp" },
  chinese: { name: "Noto Chinese", package: "@fontsource-variable/noto-serif-sc" },
} as const;
