import { expect, test } from "vitest";
import { exportsOf } from "../publish/page/exports.ts";
import { publicAddresses } from "../publish/published-addresses.ts";
import { hashOf } from "../publish/security-policy.ts";
import { exportAddresses } from "../test/example-site.ts";
import { exampleStory } from "../test/example-story.ts";
import { exampleDocuments, exampleSite } from "../test/example-site-on-host.ts";
import { headerRules, whole, type Headers } from "./headers.ts";
import { hostingFiles } from "./hosts.ts";
import { headersFile } from "./netlify-files.ts";
import { meets } from "./path-pattern.ts";
import type { SiteOnHost } from "./site-on-host.ts";

const { headers } = exampleSite();
const files = [
  ...["index.html", "404.html", "story/index.html", "story/claims/claim/index.html", "story/reuse/index.html"],
  ...["story/story.html", "story/embed/map/index.html", "story/embed/map/oembed.json", "story/figures/map.svg"],
  ...["story/figures/map.csv", "story/cards/1bbef2eafb.png", "_astro/fonts/6879926332ff369d.woff2", "_astro/share.js"],
  ...["story/cite.json", "story/claims/claim/cite.bib", "story/story.json", "story.schema.json", "feed.xml"],
  ...["favicon.svg", "robots.txt"],
];

/** What goes with a file. */
function headersOf(file: string): Headers {
  return whole(
    headers,
    headers.rules.find(({ path }) => meets(path, file)),
  );
}

test("no file is met by two rules that say something about the same header", () => {
  for (const file of files) {
    const names = headers.rules.filter(({ path }) => meets(path, file)).flatMap((rule) => Object.keys(rule.headers));
    expect(names.toSorted(), file).toEqual([...new Set(names)].toSorted());
  }
});

test("only files with a name made from their content are kept for good", () => {
  const kept = files.filter((file) => headersOf(file)["Cache-Control"]?.includes("immutable"));
  expect(kept).toEqual(files.filter((file) => /^_astro\/|\/cards\//u.test(file)));
});

test("only what others are to show or read may be read from elsewhere", () => {
  const open = files.filter((file) => headersOf(file)["Cross-Origin-Resource-Policy"] === "cross-origin");
  const others = /embed|figures|cards|cite\.|\.(?:json|xml)$/u;
  expect(open).toEqual(files.filter((file) => others.test(file)));
  const readable = files.filter((file) => headersOf(file)["Access-Control-Allow-Origin"] === "*");
  expect(readable).toEqual(open.filter((file) => !/\.html$|\.png$/u.test(file)));
});

test("every file to take away is sent as what the page says it is, and moves along with its story", () => {
  const story = exampleStory();
  for (const { href, type, name } of exportsOf(story, exportAddresses)) {
    const file = href.slice(exportAddresses.path("").length);
    if (type !== "text/html") expect(headersOf(file)["Content-Type"]?.split(";")[0], name).toBe(type);
    if (file.startsWith(story.slug)) expect(publicAddresses(story), name).toContain(file);
  }
});

const documents = files.filter((name) => /\.(?:html|svg)$/u.test(name) && name !== "favicon.svg");

test("every page may load nothing but what it needs, and says who may frame it", () => {
  for (const file of documents) {
    const policy = headersOf(file)["Content-Security-Policy"] ?? "";
    expect(policy, file).toContain(", default-src 'none'; img-src 'self'");
    expect(policy, file).toMatch(
      /embed|figures/u.test(file) ? /; frame-ancestors \* file:$/u : /; frame-ancestors 'none'$/u,
    );
  }
});

test("where a drawing might be, the page that says there is none may have its style", () => {
  expect(headersOf("story/figures/map.svg")["Content-Security-Policy"]).toContain("style-src 'sha256-404-html';");
});

/** A built site of so many stories, in which no page has the style of another. */
function siteOf(stories: number): SiteOnHost {
  const pages = Array.from({ length: stories }, (_, index) => `story-${String(index)}`).flatMap((slug) => [
    `${slug}/index.html`,
    ...["one", "two", "three"].map((claim) => `${slug}/claims/${claim}/index.html`),
    ...["map", "timeline"].map((figure) => `${slug}/embed/${figure}/index.html`),
    `${slug}/reuse/index.html`,
  ]);
  const policies = pages.map((file) => ({ file, policy: `default-src 'none'; style-src ${hashOf(file)}` }));
  return { ...exampleSite(), headers: headerRules([...exampleDocuments, ...policies]), redirects: [] };
}

const written: Readonly<Record<string, (site: SiteOnHost) => string>> = { _headers: headersFile, ...hostingFiles };

test.each(Object.keys(written))("`%s` is the same for two stories and for two hundred", (name) => {
  const write = written[name];
  expect(write?.(siteOf(200))).toBe(write?.(siteOf(2)));
});

test("no header is longer than any host takes", () => {
  for (const { headers: own } of [{ headers: headers.everywhere }, ...headers.rules]) {
    // CloudFront takes 1,783 characters of a header in a policy, Cloudflare 2,000 with its name, nginx 4,096 of a text:
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html,
    // https://developers.cloudflare.com/workers/static-assets/headers/
    for (const [name, value] of Object.entries(own)) expect(value.length, name).toBeLessThan(1_783);
  }
});

test("nothing is allowed that makes a policy worthless, and what the site needs is", () => {
  for (const file of files) {
    const policy = headersOf(file)["Content-Security-Policy"] ?? "";
    // Inlined styles as such, since each page names its own by its hash, and never in an attribute.
    expect(policy.replace("style-src 'unsafe-inline'; style-src-attr 'none'", "")).not.toMatch(/unsafe|https?:/u);
  }
  expect(headersOf("robots.txt")).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": expect.stringMatching(
      /camera=\(\).*clipboard-write=\(self\), web-share=\(self\)$/u,
    ) as unknown,
    "Content-Security-Policy": expect.not.stringContaining("style-src") as unknown,
  });
});
