import type { Redirect } from "../publish/published-addresses.ts";
import type { HeaderRules } from "./headers.ts";

/** All that a host has to be told about a built site. */
export interface SiteOnHost {
  headers: HeaderRules;
  redirects: readonly Redirect[];
  /** Path at which the site stands, with a slash at both ends. */
  base: string;
}
