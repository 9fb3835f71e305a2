import { redirectsOf, type Redirect } from "../publish/published-addresses.ts";
import { compileContent } from "../story/compile-content.ts";
import { readContent } from "../story/read-content.ts";
import { readDocumentPolicies } from "./document-policies.ts";
import { headerRules, type HeaderRules } from "./headers.ts";

/** All that a host has to be told about a built site. */
export interface SiteOnHost {
  headers: HeaderRules;
  redirects: readonly Redirect[];
  /** Path at which the site stands, with a slash at both ends. */
  base: string;
}

/**
 * Reads what a host has to know from a built site and the content that it was built from.
 * @param folder where the site has been built
 * @param root the project's
 * @throws where the content has problems, or a page no policy
 */
export function readSiteOnHost(folder: string, root: string, base: string): SiteOnHost {
  return {
    headers: headerRules(readDocumentPolicies(folder)),
    redirects: redirectsOf(compileContent(readContent(root)).stories),
    base,
  };
}
