import { headerRules } from "../hosting/headers.ts";
import type { SiteOnHost } from "../hosting/site-on-host.ts";

const policy = (hash: string): string => `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`;

const files = [
  ...["404.html", "index.html", "story/index.html", "story/claims/claim/index.html", "story/reuse/index.html"],
  ...["story/embed/map/index.html", "story/story.html"],
];

/** One document of each kind, each with a style of its own. */
export const exampleDocuments = files.map((file) => ({ file, policy: policy(file.replaceAll(/\W/gu, "-")) }));

/** A small built site, for tests: one page of each kind, and one thing that has moved. */
export const exampleSite = (base = "/"): SiteOnHost => ({
  headers: headerRules(exampleDocuments),
  redirects: [{ from: "story/claims/old/", to: "story/claims/claim/" }],
  base,
});
