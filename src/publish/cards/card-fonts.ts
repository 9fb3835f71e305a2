import { companions, eastAsian } from "../../fonts/companions.ts";
import { sans, serif } from "../../fonts/families.ts";
import { holds, rangesOf, slicesFor, type PackagedFont } from "../../fonts/packaged.ts";

/** The packages of the fonts that every card names. */
export const fontPackages = [
  "@fontsource-variable/newsreader",
  "@fontsource-variable/public-sans",
  "@fontsource-variable/noto-serif",
  "@fontsource-variable/noto-serif-armenian",
  "@fontsource-variable/noto-serif-hebrew",
  "@fontsource-variable/noto-naskh-arabic",
] as const;

const voices = { serif, sans };
export type FontStack = keyof typeof voices;

/**
 * One of the two voices of a card: a list of fonts, the first with a letter draws it. Whole fonts: a card is drawn once
 * and may hold any word, and the page's subset would leave holes.
 * @param rare the rare fonts that the card needs
 */
export function fontStack(stack: FontStack, rare: readonly PackagedFont[]): PackagedFont[] {
  const [latin, extended] = voices[stack].fonts;
  const usual = companions.filter(({ isRare }) => !isRare);
  return [latin, extended, ...usual, ...rare].filter((font) => font !== undefined);
}

const eastAsianLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF01-\uFF60]/u;

/**
 * Fonts that few cards need, for all words of one. Words with kana are Japanese; without any, letters of Han are drawn as
 * in Chinese. Looking through what packages say of their slices takes longer than the layout: once for each card will do.
 * @throws where a font's package is not installed
 */
export function rareFonts(text: string): PackagedFont[] {
  // Built pages may stand anywhere, so packages are looked for from the project, not from this file.
  const root = process.cwd();
  const letters = [...new Set(text)].filter(
    (letter) => /[\p{L}\u3000-\u303F\uFF01-\uFF60]/u.test(letter) && letter > "\u024F",
  );
  if (letters.length === 0) return [];
  const rare = companions.filter((font) => {
    if (!font.isRare) return false;
    const ranges = rangesOf(root, font);
    return letters.some((letter) => holds(ranges, letter));
  });
  const { japanese, chinese } = eastAsian;
  const isJapanese = letters.some((letter) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter));
  const sliced = letters.filter((letter) => eastAsianLetter.test(letter)).join("");
  if (sliced === "") return rare;
  const inOrder = isJapanese ? [japanese, chinese] : [chinese, japanese];
  return [...rare, ...inOrder.flatMap((font) => slicesFor(root, sliced, font))];
}

/** A stack as CSS writes it. */
export const familyList = (stack: FontStack, rare: readonly PackagedFont[]): string =>
  fontStack(stack, rare)
    .map(({ name }) => `"${name}"`)
    .join(", ");
