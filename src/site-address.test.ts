import { expect, test } from "vitest";
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

test("an address that cannot be one stops the build and names the variable", () => {
  expect(() => siteAddress({ SITE_URL: "not an address" })).toThrow(
    /SITE_URL `not an address`.*https:\/\/example\.org/u,
  );
});
