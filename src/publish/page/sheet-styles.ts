/** What stands in the margins of each sheet of paper, and before the fragments of what stays folded on it. */
interface Sheet {
  site: string;
  title: string;
  /** Where the page stands, in full. */
  address: string;
}

/**
 * Names a page to its style for paper, as custom properties that `styles/paper.css` writes into margins.
 * @returns a rule of CSS, whose texts can end neither a string nor a style element
 */
export const sheetStyles = ({ site, title, address }: Sheet): string =>
  `:root{--site:${stringOf(site)};--title:${stringOf(title)};--address:${stringOf(address)}}`;

/** A text as a string of CSS (Syntax Level 3, 4.3.7): what could end it is written by its number. */
const stringOf = (text: string): string =>
  `"${text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
