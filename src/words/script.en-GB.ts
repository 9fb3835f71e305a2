import type { Words } from "./in-languages.ts";

/** What the script says in British English. It is apart from all else, for it is loaded with the pages. */
export const script = {
  copyLink: "Copy link",
  copyQuotation: "Copy quotation",
  linkCopied: "Link copied",
  quotationCopied: "Quotation copied",
  openNotes: "Open all",
  closeNotes: "Close all",
  alsoCopies: "Also copies the address",
  refused: "The browser did not allow it. Copy what is selected.",
  share: "Share",
  shareFailed: "Sharing did not work",
  /**
   * What a permalink is called, whether it says what it is (“Link to this note”) or is the heading it leads to.
   * @param label its accessible name
   */
  linkName: (label: string): string => (label.startsWith("Link to ") ? label : `Link to “${label}”`),
  /**
   * What a button says that copies such a link.
   * @param linkName such as “Link to this claim”
   */
  copyNamed: (linkName: string): string => `Copy ${linkName.charAt(0).toLowerCase()}${linkName.slice(1)}`,
};

export type ScriptWords = Words<typeof script>;
