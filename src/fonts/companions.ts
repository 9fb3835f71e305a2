import type { PackagedFont } from "./packaged.ts";

const notoSerif = "@fontsource-variable/noto-serif";

/**
 * Fonts for letters that the two families of the page lack, which pages and cards are set in. Whoever needs another
 * script adds its font here.
 */
export const companions = [
  { name: "Noto Cyrillic", package: notoSerif, subset: "cyrillic" },
  { name: "Noto Cyrillic Extended", package: notoSerif, subset: "cyrillic-ext" },
  { name: "Noto Armenian", package: "@fontsource-variable/noto-serif-armenian", subset: "armenian" },
  { name: "Noto Hebrew", package: "@fontsource-variable/noto-serif-hebrew", subset: "hebrew" },
  { name: "Noto Arabic", package: "@fontsource-variable/noto-naskh-arabic", subset: "arabic" },
  { name: "Noto Greek", package: notoSerif, subset: "greek" },
  { name: "Noto Latin Extended", package: notoSerif, subset: "latin-ext" },
] as const satisfies readonly PackagedFont[];
