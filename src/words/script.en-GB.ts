import type { Words } from "./in-languages.ts";

/** What the script says in British English. Each page has these words for it, in the page's language. */
export const script = {
  copyLink: "Copy link",
  copyQuotation: "Copy quotation",
  linkCopied: "Link copied",
  quotationCopied: "Quotation copied",
  openNotes: "Open all",
  closeNotes: "Close all",
  /** The choice of how all pages look, and what can be chosen. */
  theme: "Light or dark",
  device: "As on the device",
  light: "Light",
  dark: "Dark",
  alsoCopies: "Also copies the address",
  refused: "The browser did not allow it. Copy what is selected.",
  share: "Share",
  shareFailed: "Sharing did not work",
  /** What a button says that copies the link that a heading is. */
  copyHeading: (heading: string): string => `Copy link to “${heading}”`,
  /**
   * What a button says that copies a link which says what it is.
   * @param linkName such as “Link to this claim”; the script gives it a small letter after a space
   */
  copyNamed: (linkName: string): string => `Copy ${linkName}`,
};

export type ScriptWords = Words<typeof script>;
