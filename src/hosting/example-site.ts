import { headerRules } from "./headers.ts";
import type { SiteOnHost } from "./site-on-host.ts";

const policy = (hash: string): string => `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`;

/** A small built site, for tests: one page of each kind, and one thing that has moved. */
export function exampleSite(base = "/"): SiteOnHost {
  const files = ["404.html", "index.html", "story/index.html", "story/claims/claim/index.html"];
  const others = ["story/reuse/index.html", "story/embed/map/index.html", "story/figures/map.svg", "story/story.html"];
  return {
    headers: headerRules([...files, ...others].map((file) => ({ file, policy: policy(file.replaceAll(/\W/gu, "-")) }))),
    redirects: [{ from: "story/claims/old/", to: "story/claims/claim/" }],
    base,
  };
}
