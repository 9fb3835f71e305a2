/** What each sheet of paper says of its page, in its margins and before fragments and paths of the site. */
interface Sheet {
  site: string;
  title: string;
  /** Where the page stands. */
  address: URL;
}

/**
 * Names a page to its style for paper, as custom properties that `styles/paper.css` writes into margins.
 * @returns a rule of CSS, whose texts can end neither a string nor a style element
 */
export const sheetStyles = ({ site, title, address }: Sheet): string =>
  `:root{--site:${stringOf(site)};--title:${stringOf(title)};` +
  `--origin:${stringOf(address.origin)};--address:var(--origin)${stringOf(address.pathname)}}`;

/** A text as a string of CSS (Syntax Level 3, 4.3.7): what could end it is written by its number. */
const stringOf = (text: string): string =>
  `"${text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
