import { expect, test } from "vitest";
import { withPolicy } from "./security-policy.ts";

const page = (rest: string): string => `<!doctype html><head><meta charset="utf-8">${rest}</head>`;
const policyOf = (html: string): string => /content="([^"]*)"/u.exec(withPolicy(html))?.[1] ?? "";

test("a page may run nothing, data or not", () => {
  expect(policyOf(page(""))).toBe(
    "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(policyOf(page('<script type="application/ld+json">{"a":" src="}</script>'))).not.toContain("script-src");
});

test("a page with a script of its own may run the site's files, and nothing written into the page", () => {
  expect(policyOf(page('<script type="module" src="/_astro/share.Ab_1.js"></script>'))).toMatch(
    /; script-src 'self';/u,
  );
});

test("a page that names a manifest may load it", () => {
  expect(policyOf(page('<link rel="manifest" href="/site.webmanifest">'))).toContain("; manifest-src 'self';");
  expect(policyOf(page("<p>rel=manifest"))).not.toContain("manifest-src");
});

test("styles are allowed by their hash, each once", () => {
  const styles = policyOf(page("<style>a{}</style><style>a{}</style>"));
  expect(styles).toMatch(/style-src 'sha256-[\w+/]{43}='; /u);
});
