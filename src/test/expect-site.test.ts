import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addressesAt } from "../publish/addresses.ts";
import { robotsTxt } from "../publish/feeds/robots-and-security.ts";
import { expectSite } from "./expect-site.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "expect-site-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function buildAt(site: string, base: string): void {
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist", "robots.txt"), robotsTxt(addressesAt(new URL(site), base)));
}

test("is content with a site built for this machine", () => {
  buildAt("http://localhost:4321", "/");
  expect(() => {
    expectSite(root);
  }).not.toThrow();
});

test("says for where another one was built, and what to do", () => {
  buildAt("https://example.org", "/news/");
  expect(() => {
    expectSite(root);
  }).toThrow(
    /^Unexpected site for https:\/\/example\.org\/news\/ in `dist`, .*: run `npm run build` without SITE_URL/u,
  );
});

test("says that there is none", () => {
  expect(() => {
    expectSite(root);
  }).toThrow("Unexpected lack of a site in `dist`");
});
