import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { distOf, listFiles, readPages, type BuiltPage, pathOf } from "./read-site.ts";

/** The front page is the story while there is one, and says so by its canonical address; a page that is nowhere has none. */
const pages = readPages().filter(({ file, elements }) => file !== "index.html" && !isHidden(elements));
const files = new Set(listFiles());
const origin = "http://localhost:4321/";

describe.each(pages)("$file", ({ file, elements }) => {
  test("tells link previews all they ask for", () => {
    for (const name of ["og:type", "og:site_name", "og:title", "og:description", "og:image:alt"]) {
      expect(meta(elements, name), name).toMatch(/\S/u);
    }
    expect(meta(elements, "twitter:card")).toBe("summary_large_image");
    expect(meta(elements, "description")).toBe(meta(elements, "og:description"));
  });

  test("names its own address", () => {
    const own = `${origin}${pathOf(file)}`;
    expect(link(elements, "canonical")).toBe(own);
    expect(meta(elements, "og:url")).toBe(own);
  });

  test("has a picture that exists, as large as it says", () => {
    const image = meta(elements, "og:image") ?? "";
    expect(image.startsWith(origin)).toBe(true);
    expect(files.has(image.slice(origin.length))).toBe(true);
    const png = readFileSync(join(distOf(), image.slice(origin.length)));
    const said = [meta(elements, "og:image:width"), meta(elements, "og:image:height")].map(Number);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(said);
  });
});

test.each([
  ["title", ({ html }: BuiltPage) => /<title>(.*?)<\/title>/u.exec(html)?.[1]],
  ["description", ({ elements }: BuiltPage) => meta(elements, "description")],
  ["og:title", ({ elements }: BuiltPage) => meta(elements, "og:title")],
  ["og:url", ({ elements }: BuiltPage) => meta(elements, "og:url")],
])("no two pages have the same %s", (_name, read) => {
  const values = pages.map((page) => read(page) ?? "");
  expect(values.filter((value, index) => value === "" || values.indexOf(value) !== index)).toEqual([]);
  expect(values.length).toBeGreaterThan(30);
});

test("each claim is data about a claim, with where it appeared", () => {
  const claims = pages.filter(({ file }) => file.includes("/claims/"));
  for (const { html, elements } of claims) {
    const [, json = "{}"] = /<script type="?application\/ld\+json"?>(.*?)<\/script>/u.exec(html) ?? [];
    // A label alone would have us say what the article says.
    expect(meta(elements, "og:title")).toMatch(/^Claim: /u);
    const data = JSON.parse(json) as Record<string, unknown>;
    expect(data).toMatchObject({
      "@type": "Claim",
      url: meta(elements, "og:url"),
      text: meta(elements, "description"),
      appearance: { "@type": "NewsArticle", url: expect.stringMatching(/^https:/u) as string },
    });
  }
  expect(claims.length).toBe(28);
});

function isHidden(elements: readonly Element[]): boolean {
  return meta(elements, "robots")?.includes("noindex") ?? false;
}

function meta(elements: readonly Element[], name: string): string | undefined {
  const found = elements.find(({ properties }) => properties.property === name || properties.name === name);
  return found && String(found.properties.content);
}

function link(elements: readonly Element[], rel: string): string | undefined {
  const found = elements.find(({ properties }) => [properties.rel].flat().includes(rel));
  return found && String(found.properties.href);
}
