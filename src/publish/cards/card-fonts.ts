import { companions } from "../../fonts/companions.ts";
import { families } from "../../fonts/families.ts";
import type { PackagedFont } from "../../fonts/packaged.ts";

/** Everything that decides what letters look like; a version of another number draws every card anew. */
export const fontPackages = [
  "@fontsource-variable/newsreader",
  "@fontsource-variable/public-sans",
  "@fontsource-variable/noto-serif",
  "@fontsource-variable/noto-serif-armenian",
  "@fontsource-variable/noto-serif-hebrew",
  "@fontsource-variable/noto-naskh-arabic",
] as const;

/**
 * The two voices of a card. Each is a list of fonts, the first with a letter draws it. Whole fonts: a card is drawn once
 * and may hold any word, and the page's subset would leave holes.
 */
export const fontStacks = { serif: stackOf("Newsreader"), sans: stackOf("Public Sans") } as const;

/** A family of the page, and the companions of both. */
function stackOf(name: string): PackagedFont[] {
  const [latin, extended] = families.find((family) => family.name === name)?.fonts ?? [];
  return [latin, extended, ...companions].filter((font) => font !== undefined);
}

export type FontStack = keyof typeof fontStacks;

/** A stack as CSS writes it. */
export const familyList = (stack: FontStack): string => fontStacks[stack].map(({ name }) => `"${name}"`).join(", ");
