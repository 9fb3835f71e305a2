import { expect, test } from "vitest";
import { SetupError } from "../errors.ts";
import { siteAddress } from "./site-address.ts";

test.each([
  [{}, { site: "http://localhost:4321", base: "/", isKnown: false }],
  [{ SITE_URL: "https://example.org" }, { site: "https://example.org", base: "/", isKnown: true }],
  [{ SITE_URL: "https://example.org/news/" }, { site: "https://example.org", base: "/news/", isKnown: true }],
  [
    { SITE_URL: "https://example.org", BASE_PATH: "sub" },
    { site: "https://example.org", base: "/sub/", isKnown: true },
  ],
  [
    { SITE_URL: "https://example.org/a", BASE_PATH: "/" },
    { site: "https://example.org", base: "/", isKnown: true },
  ],
  [
    { URL: "https://a.netlify.app", NETLIFY: "true" },
    { site: "https://a.netlify.app", base: "/", isKnown: true },
  ],
  [{ URL: "https://unrelated.example" }, { site: "http://localhost:4321", base: "/", isKnown: false }],
  [{ VERCEL_PROJECT_PRODUCTION_URL: "a.vercel.app" }, { site: "https://a.vercel.app", base: "/", isKnown: true }],
  [{ CF_PAGES_URL: "https://a.pages.dev" }, { site: "https://a.pages.dev", base: "/", isKnown: true }],
  [
    { CI_PAGES_URL: "https://me.gitlab.io/accords" },
    { site: "https://me.gitlab.io", base: "/accords/", isKnown: true },
  ],
  [
    { SITE_URL: "https://a.org", CF_PAGES_URL: "https://b.org" },
    { site: "https://a.org", base: "/", isKnown: true },
  ],
])("%j gives %j", (environment, expected) => {
  expect(siteAddress(environment)).toEqual(expected);
});

test.each([
  [{ BASE_PATH: "" }, "/"],
  [{ BASE_PATH: "/" }, "/"],
  [{ BASE_PATH: "/a/b" }, "/a/b/"],
  [{ BASE_PATH: "a/b/" }, "/a/b/"],
  [{ BASE_PATH: "~me/v1.2_x" }, "/~me/v1.2_x/"],
  [{ SITE_URL: "https://example.org/a/b" }, "/a/b/"],
  [{ SITE_URL: "https://example.org/a", BASE_PATH: "" }, "/a/"],
])("%j stands below %s", (environment, base) => {
  expect(siteAddress(environment).base).toBe(base);
});

test.each([
  "..",
  "a/../b",
  "./a",
  "a?b",
  "a#b",
  "a b",
  "//host/a",
  "a//b",
  "a//",
  "https://example.org/a",
  "a%2Fb",
  "a\\b",
  "é",
])("BASE_PATH `%s` is refused, with what would do", (path) => {
  expect(() => siteAddress({ SITE_URL: "https://example.org", BASE_PATH: path })).toThrow(SetupError);
  expect(() => siteAddress({ BASE_PATH: path })).toThrow(
    /^Unexpected path in BASE_PATH `.*`, expected names .* such as `\/news\/`.* Set BASE_PATH to that and try again\.$/u,
  );
});

test.each([
  ["http://localhost:8080", "http://localhost:8080"],
  ["localhost:8080", "https://localhost:8080"],
  ["http://[::1]:8080", "http://[::1]:8080"],
  ["HTTPS://Example.ORG", "https://example.org"],
  ["https://пример.example", "https://xn--e1afmkfd.example"],
])("SITE_URL `%s` is %s", (given, site) => {
  expect(siteAddress({ SITE_URL: given })).toEqual({ site, base: "/", isKnown: true });
});

test.each([
  "not an address",
  "ftp://example.org",
  "javascript:alert(1)",
  "mailto:a@example.org",
  "https:",
  "https://",
  "https:///example.org",
  "https:\\\\example.org",
  "/news/",
  "//example.org",
  "https://example.org?a=b",
  "https://example.org/a?b",
  "https://example.org/#a",
  "https://example.org:99999",
])("SITE_URL `%s` is refused, with what would do", (given) => {
  expect(() => siteAddress({ SITE_URL: given })).toThrow(SetupError);
  expect(() => siteAddress({ SITE_URL: given })).toThrow(
    /^Unexpected SITE_URL `.*`, expected `http` or `https`.*`https:\/\/example\.org`.*: set SITE_URL to that and try again\.$/u,
  );
});

test("a path of SITE_URL is held to the same as BASE_PATH", () => {
  for (const path of ["a/../b", "a//b", "a%2Fb"])
    expect(() => siteAddress({ SITE_URL: `https://example.org/${path}` })).toThrow(/path in SITE_URL `https:.*`/u);
});

test("a password in an address is refused, and not repeated", () => {
  for (const address of ["https://user:secret@example.org/", "user:secret@example.org"]) {
    expect(() => siteAddress({ CF_PAGES_URL: address })).toThrow(/^Unexpected CF_PAGES_URL `[^`]*…@example\.org/u);
    expect(() => siteAddress({ CF_PAGES_URL: address })).not.toThrow(/secret/u);
  }
});
