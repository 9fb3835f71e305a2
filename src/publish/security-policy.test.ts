import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { elementsOf } from "../views/elements-of.ts";
import { addPolicy, hashOf } from "./security-policy.ts";

const inside = (html: string): Element[] => elementsOf(fromHtml(html));

/** The policy of a page with some markup, as it stands right behind the page's encoding. */
function policyOf(rest: string, css?: string): string {
  const elements = inside(`<!doctype html><head><meta charset="utf-8">${rest}</head>`);
  addPolicy(elements, css);
  const [, meta] = elements.find(({ tagName }) => tagName === "head")?.children ?? [];
  return meta?.type === "element" ? String(meta.properties.content) : "";
}

test("a page may run nothing, data or not, and fetch nothing that is not the site's", () => {
  expect(policyOf("")).toBe(
    "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(policyOf('<script type="application/ld+json">{"a":" src="}</script>')).not.toContain("script-src");
});

test("a page with a script of its own may run the site's files, and nothing written into the page", () => {
  expect(policyOf('<script type="module" src="/_astro/share.Ab_1.js"></script>')).toMatch(/; script-src 'self';/u);
});

test("a page that names a manifest may load it", () => {
  expect(policyOf('<link rel="manifest" href="/site.webmanifest">')).toContain("; manifest-src 'self';");
  expect(policyOf("<p>rel=manifest")).not.toContain("manifest-src");
});

test("the page's styles are allowed by their hash", () => {
  expect(hashOf("a{}")).toMatch(/^'sha256-[\w+/]{43}='$/u);
  expect(policyOf("<style>a{}</style>", "a{}")).toContain(`; style-src ${hashOf("a{}")}; `);
});

test.each(["<title>A</title><meta charset=utf-8>", '<meta name="charset"><title>A</title>', "<p>A"])(
  "a page that begins with `%s` is not published: nothing could be forbidden before it is there",
  (html) => {
    expect(() => {
      addPolicy(inside(html), undefined);
    }).toThrow("expected `<meta charset=utf-8>` first in its head");
  },
);
