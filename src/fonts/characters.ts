import type { ContentFiles } from "../story/read-content.ts";

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
export function serifCharacters(files: ContentFiles): string {
  const foreign = Array.from(textOf(files, /\.(md|yaml)$/u))
    .filter((character) => character > "~")
    .join("");
  return distinct(everyday + typographic + foreign + textOf(files, /\/article\.md$/u));
}

/** Characters of the sans: all of ASCII, every character of the content, and what the templates add. */
export function sansCharacters(files: ContentFiles): string {
  return distinct(ascii + typographic + signs + textOf(files, /\.(md|yaml)$/u));
}

const textOf = (files: ContentFiles, pattern: RegExp): string =>
  Object.entries(files)
    .filter(([path]) => pattern.test(path))
    .map(([, text]) => text)
    .join("");

/** Each once and in order, so that moving text about changes no font. */
const distinct = (text: string): string =>
  [...new Set(text)]
    .filter((character) => character >= " ")
    .toSorted()
    .join("");
