import { paths } from "../../publish/addresses.ts";

/** What every host has to answer, whichever it is. */
export interface Expectation {
  path: string;
  status: number;
  /** Headers by name in lower case; `undefined` for one that must not be sent. */
  headers: Readonly<Record<string, RegExp | string | undefined>>;
}

const revalidated = { "cache-control": "public, max-age=0, must-revalidate" };
const immutable = { "cache-control": "public, max-age=31536000, immutable" };
const ours = { "cross-origin-resource-policy": "same-origin", "access-control-allow-origin": undefined };
const anyones = { "cross-origin-resource-policy": "cross-origin" };
const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": /camera=\(\).*clipboard-write=\(self\), web-share=\(self\)/u,
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": /^script-src 'self'; .*object-src 'none'/u,
};

/** A policy that forbids all but what is named, and says who may frame the page; its styles the page names itself. */
const strict = (ancestors: string, styles = "'unsafe-inline'; style-src-attr 'none'"): RegExp =>
  new RegExp(`, default-src 'none'; .*style-src ${styles}; .*frame-ancestors ${ancestors}$`, "u");

const page = {
  ...everywhere,
  ...revalidated,
  ...ours,
  "content-type": /^text\/html(?:; charset=utf-8)?$/u,
  "content-security-policy": strict("'none'"),
};
const embed = { ...page, ...anyones, "content-security-policy": strict("\\* file:") };
const data = (type: string) => ({
  ...everywhere,
  ...revalidated,
  ...anyones,
  "access-control-allow-origin": "*",
  "content-type": type,
});

/**
 * @param files the built site's, named from its folder
 * @param claim the name of any claim
 */
export function expectations(slug: string, claim: string, files: readonly string[]): Expectation[] {
  const named = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? `missing: ${String(pattern)}`;
  const found = (path: string, headers: Expectation["headers"]): Expectation => ({ path, status: 200, headers });
  const leads = (path: string, to: string): Expectation => ({
    path,
    status: 301,
    headers: { location: `/${to}`, "x-content-type-options": "nosniff" },
  });
  const missing = { ...everywhere, ...revalidated, "content-type": /^text\/html/u };
  return [
    found("", page),
    found(paths.story(slug), page),
    found(paths.claim(slug, claim), page),
    found(paths.reuse(slug), page),
    found(paths.embed(slug, "map"), embed),
    found(paths.figureFile(slug, "map", "svg"), {
      ...data("image/svg+xml"),
      "content-security-policy": strict("\\* file:", "'sha256-[^;]*"),
    }),
    found(paths.figureFile(slug, "map", "png"), data("image/png")),
    found(paths.figureFile(slug, "map", "csv"), data("text/csv; charset=utf-8")),
    found(paths.oembed(slug, "map"), data("application/json")),
    found(paths.storyJson(slug), data("application/json")),
    found(paths.storySchema(), data("application/schema+json")),
    found(paths.annotations(slug), data("application/ld+json")),
    found(paths.claimsCsv(slug), data("text/csv; charset=utf-8")),
    found(paths.articleMarkdown(slug), data("text/markdown; charset=utf-8")),
    found(paths.storyMarkdown(slug), data("text/markdown; charset=utf-8")),
    found(paths.cite(slug, "bib"), data("application/x-bibtex")),
    found(paths.cite(slug, "ris"), data("application/x-research-info-systems")),
    found(paths.cite(slug, "json"), data("application/vnd.citationstyles.csl+json")),
    found(paths.citeClaim(slug, claim, "bib"), data("application/x-bibtex")),
    found(paths.citeClaim(slug, claim, "ris"), data("application/x-research-info-systems")),
    found(paths.citeClaim(slug, claim, "json"), data("application/vnd.citationstyles.csl+json")),
    found(paths.feed("xml"), data("application/rss+xml; charset=utf-8")),
    found(paths.feed("json"), data("application/feed+json")),
    found(paths.webManifest(), { ...everywhere, ...revalidated, "content-type": "application/manifest+json" }),
    found(named(/\/cards\/.*\.png$/u), { ...everywhere, ...immutable, ...anyones, "content-type": "image/png" }),
    found(named(/^_astro\/.*\.woff2$/u), { ...everywhere, ...immutable, ...ours, "content-type": "font/woff2" }),
    found(named(/^_astro\/.*\.js$/u), {
      ...everywhere,
      ...immutable,
      "content-type": /^(?:text|application)\/javascript/u,
    }),
    found("favicon.svg", { ...everywhere, ...revalidated, "content-type": "image/svg+xml" }),
    { path: "there-is-none/", status: 404, headers: missing },
    { path: "there/is/none.png", status: 404, headers: missing },
    { path: `${slug}/claims/`, status: 404, headers: missing },
    { path: "_headers", status: 404, headers: missing },
    { path: "_redirects", status: 404, headers: missing },
    leads(paths.claim(slug, "an-old-name"), paths.claim(slug, claim)),
    leads(paths.citeClaim(slug, "an-old-name", "bib"), paths.citeClaim(slug, claim, "bib")),
    leads(paths.claim(slug, "a-note-now"), `${paths.story(slug)}#a-note`),
    leads(paths.story("an-old-story"), paths.story(slug)),
    leads(paths.citeClaim("an-old-story", claim, "ris"), paths.citeClaim(slug, claim, "ris")),
  ];
}

/** Queries that are to go along wherever an address leads on: several values, and encoded ones, as they came. */
export const queries = [
  "a=1",
  "a=1&a=2&b=",
  "q=Fossby%20%26%20Elvby%2F%23&r=%C3%A6",
  "next=//evil.example/%0d%0a",
] as const;

/** Paths below which nothing is, with which visitors have been led to other hosts, and headers broken in two. */
export function strayPaths(slug: string): string[] {
  const hosts = ["//evil.example", "/\\evil.example", "/%5Cevil.example", "/%2f%2fevil.example", "/%2F/evil.example"];
  const signs = ["/%09/evil.example", "/%0d%0aLocation:%20//evil.example", "/%0A/evil.example", "/@evil.example"];
  const steps = [
    "//evil.example/%2e%2e",
    "//evil.example/..",
    "/.//evil.example",
    "/.",
    "/./",
    "///",
    "//",
    "/%2e%2e%2f",
  ];
  const bare = [...hosts, ...signs, ...steps, "//evil", "/\\evil", "/%5Cevil", "/https:evil", "///evil.example/a/b"];
  const moved = ["/an-old-story/", `/${slug}/claims/an-old-name/`];
  return [
    ...bare,
    ...bare.map((path) => `${path}/`),
    ...moved.flatMap((old) => [`//evil.example${old}`, `/${old}`, ...bare.map((path) => `${old}${path.slice(1)}`)]),
    ...["%0d%0aX-Evil:%201", "%0dX-Evil:%201", "%5C..%5Cevil", "a%20b", "<script>"].flatMap((rest) =>
      moved.map((old) => `${old}${rest}`),
    ),
  ];
}
