import { expect, test } from "vitest";
import { exampleSite } from "./example-site.ts";
import { whole, type Headers } from "./headers.ts";
import { meets } from "./path-pattern.ts";

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

test("every page says who may frame it, and that is anyone only for what is made to be framed", () => {
  for (const file of files.filter((name) => /\.(?:html|svg)$/u.test(name) && name !== "favicon.svg")) {
    const policy = headersOf(file)["Content-Security-Policy"] ?? "";
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).toContain(`'sha256-${file.replaceAll(/\W/gu, "-")}'`);
    expect(policy, file).toMatch(
      /embed|figures/u.test(file) ? /; frame-ancestors \* file:$/u : /; frame-ancestors 'none'$/u,
    );
  }
});

test("wherever there may be no page, the page that says so is allowed its styles", () => {
  for (const { path, headers: own } of headers.rules) {
    const policy = own["Content-Security-Policy"];
    if (policy !== undefined) expect(policy, path).toContain("'sha256-404-html'");
  }
});

test("nothing is allowed that makes a policy worthless, and what the site needs is", () => {
  for (const file of files) expect(headersOf(file)["Content-Security-Policy"]).not.toMatch(/unsafe|https?:/u);
  expect(headersOf("robots.txt")).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": expect.stringMatching(
      /camera=\(\).*clipboard-write=\(self\), web-share=\(self\)$/u,
    ) as unknown,
    "Content-Security-Policy": expect.not.stringContaining("style-src") as unknown,
  });
});
