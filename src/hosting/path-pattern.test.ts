import { expect, test } from "vitest";
import { expressionOf, meets } from "./path-pattern.ts";

test("a name stands for one part, and never for more or for none", () => {
  expect(meets(":slug/claims/:claim/", "a/claims/b/index.html")).toBe(true);
  expect(meets(":slug/claims/:claim/", "a/claims/b/")).toBe(true);
  expect(meets(":slug/claims/:claim/", "a/claims/index.html")).toBe(false);
  expect(meets(":slug/claims/:claim/", "a/claims/b/cite.bib")).toBe(false);
  expect(meets(":slug/", "a/b/index.html")).toBe(false);
  expect(meets("", "index.html")).toBe(true);
});

test("a star stands for any text", () => {
  expect(meets("_astro/*", "_astro/fonts/a.woff2")).toBe(true);
  expect(meets(":slug/figures/*.svg", "a/figures/map.svg")).toBe(true);
  expect(meets(":slug/figures/*.svg", "a/figures/map.csv")).toBe(false);
});

test("a dot is a dot", () => {
  expect(expressionOf("feed.xml")).toBe("feed\\.xml");
  expect(meets("feed.xml", "feedxxml")).toBe(false);
});
