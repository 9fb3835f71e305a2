import { redirectsOf } from "../publish/published-addresses.ts";
import { compileContent } from "../story/compile-content.ts";
import { readContent } from "../story/read-content.ts";
import { readDocumentPolicies } from "./document-policies.ts";
import { headerRules } from "./headers.ts";
import type { SiteOnHost } from "./site-on-host.ts";

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
