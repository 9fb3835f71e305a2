/** Who may frame a document: nobody, or anyone, also from a page on their own disk, which `*` leaves out. */
export type Ancestors = "'none'" | "* file:";

/** What some kinds of documents may do beyond what all may. */
export interface Allowed {
  /** Left out where nobody may frame it. */
  ancestors?: Ancestors;
  /** Where pictures and fonts come from; left out where that is the site alone. */
  media?: string;
  /** Left out where nothing may run. */
  scripts?: "'self'";
  /** Hashes of its styles; left out where the document itself names them. */
  styles?: readonly string[];
}

/**
 * The policy that a host sends with a kind of document. It stands beside the one that each page carries in its head, and
 * a browser holds to both. Styles are inlined and differ from page to page, and their hashes would grow with the stories
 * until a host drops the line that has them all. So pages name the hash of their own style themselves, by which no other
 * is in force, and the header allows inlined styles as such, but none in attributes and none from anywhere else.
 */
export function headerPolicy({ ancestors = "'none'", media = "'self'", scripts, styles }: Allowed): string {
  return [
    "default-src 'none'",
    `img-src ${media}`,
    `font-src ${media}`,
    ...(styles ? [`style-src ${styles.join(" ")}`] : ["style-src 'unsafe-inline'", "style-src-attr 'none'"]),
    ...(scripts === undefined ? [] : [`script-src ${scripts}`]),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}
