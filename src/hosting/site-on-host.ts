import { redirectsOf, type Redirect } from "../publish/published-addresses.ts";
import type { Content } from "../story/compile-content.ts";
import { readDocumentPolicies } from "./document-policies.ts";
import { headerRules, isNamedInHeaders, type HeaderRules } from "./headers.ts";

/** All that a host has to be told about a built site. */
export interface SiteOnHost {
  headers: HeaderRules;
  redirects: readonly Redirect[];
  /** Path at which the site stands, with a slash at both ends. */
  base: string;
}

/** A host that serves the site's folder: what it reads beside that, and where it stops following. */
export interface Host {
  /** Configuration that it takes from elsewhere than the site's folder, by the name of the file. */
  files?: Readonly<Record<string, (site: SiteOnHost) => string>>;
  /** Says in sentences which of a site's redirects it would not follow; left out where it follows any number. */
  leftOut?: (site: SiteOnHost) => string[];
}

/** A number as whoever publishes reads it. */
export const inDigits = (count: number): string => new Intl.NumberFormat("en-GB").format(count);

/** A limit that a host sets, as a sentence; none where the site keeps to it. */
export const beyond = (host: string, most: number, what: string, given: number): string[] =>
  given > most ? [`${host} takes at most ${inDigits(most)} ${what}, and there are ${inDigits(given)}.`] : [];

/**
 * Reads what a host has to know from a built site and the content that it was built from.
 * @param folder where the site has been built
 * @throws where the page for wrong addresses has no policy
 */
export function readSiteOnHost(folder: string, { stories }: Pick<Content, "stories">, base: string): SiteOnHost {
  return {
    headers: headerRules(readDocumentPolicies(folder, isNamedInHeaders)),
    redirects: redirectsOf(stories),
    base,
  };
}
