import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** What a built page may do. */
export interface DocumentPolicy {
  /** Its file below the site's folder, with `/`. */
  file: string;
  policy: string;
}

/**
 * Reads the policies of built pages, which say theirs themselves.
 * @param folder where the site has been built
 * @param isMeant which of them to read, by their paths below the folder with `/`; all, if left out
 * @throws where a page has none
 */
export function readDocumentPolicies(
  folder: string,
  isMeant: (file: string) => boolean = () => true,
): DocumentPolicy[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((file) => file.endsWith(".html") && isMeant(file))
    .toSorted()
    .map((file) => ({ file, policy: pagePolicy(file, readFileSync(join(folder, file), "utf8")) }));
}

/** What styles a policy names: hashes, or `'none'`. */
export const stylesOf = ({ policy }: Pick<DocumentPolicy, "policy">): string[] =>
  /(?:^|; )style-src ([^;]*)/u.exec(policy)?.[1]?.split(" ") ?? [];

/**
 * The policy in a page's head, which alone says what styles the page may have.
 * @throws where there is none, or it would allow any style
 */
export function pagePolicy(file: string, html: string): string {
  let policy: string | undefined;
  visit(fromHtml(html), "element", ({ properties: { httpEquiv, content } }) => {
    if ([httpEquiv].flat().join() === "content-security-policy") policy = String(content);
  });
  if (policy === undefined) throw new Error(`Unexpected lack of a policy in ${file}, expected one in every page.`);
  const styles = stylesOf({ policy });
  if (styles.length === 0 || styles.some((source) => !/^'(?:none|sha256-.*)'$/u.test(source))) {
    throw new Error(`Unexpected policy \`${policy}\` in ${file}, expected its styles by their hashes.`);
  }
  return policy;
}

/** Who may frame a document: nobody, or anyone, also from a page on their own disk, which `*` leaves out. */
type Ancestors = "'none'" | "* file:";

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
    // What looks at a page from within it, as Lighthouse does, reads the site's `robots.txt`.
    "connect-src 'self'",
    ...(styles ? [`style-src ${styles.join(" ")}`] : ["style-src 'unsafe-inline'", "style-src-attr 'none'"]),
    ...(scripts === undefined ? [] : [`script-src ${scripts}`]),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}
