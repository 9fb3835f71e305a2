import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import type { Oembed } from "../../publish/embed/oembed.ts";
import { allFigures } from "../../publish/outline.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";
import { viewed } from "../../views/view.ts";

const story = realStory();
const pages = readPages();
const ids = new Map(
  pages.map(({ file, elements }) => [file, new Set(elements.map(({ properties }) => properties.id))]),
);

/** The file below `dist` that an address, whole or of the site alone, stands for. */
const fileOf = (address: string): string => {
  const { pathname } = new URL(address, "https://example.org/");
  return `${pathname.slice(1)}${pathname.endsWith("/") ? "index.html" : ""}`;
};

describe.each(allFigures(viewed(story)))("the embed of $id", ({ id, finding }) => {
  const file = `${story.slug}/embed/${id}/index.html`;
  const page = pages.find((candidate) => candidate.file === file);
  const elements = page?.elements ?? [];
  const link = (rel: string) =>
    elements.find(({ tagName, properties }) => tagName === "link" && [properties.rel].flat().includes(rel))?.properties;
  const meta = (property: string) =>
    elements.find(({ properties }) => properties.property === property)?.properties.content;

  test("stands at an address of its own, with its own picture", () => {
    expect(fileOf(String(link("canonical")?.href))).toBe(file);
    expect(meta("og:url")).toBe(link("canonical")?.href);
    expect(meta("og:description")).toContain(finding);
    expect(listFiles()).toContain(fileOf(String(meta("og:image"))));
  });

  test("is found by oEmbed, whose frame shows it", () => {
    const { href, title } =
      elements.find(({ properties }) => properties.type === "application/json+oembed")?.properties ?? {};
    expect(title).toBe(finding);
    const answer = JSON.parse(readFileSync(join(distOf(), fileOf(String(href))), "utf8")) as Oembed;
    // https://oembed.com, 2.3.4: what every answer needs, then a rich one, then a thumbnail.
    expect([answer.version, answer.type, answer.title]).toEqual(["1.0", "rich", finding]);
    expect([answer.width, answer.height].filter((size) => Number.isInteger(size) && size > 100)).toHaveLength(2);
    expect(answer.thumbnail_url).toBe(meta("og:image"));
    const size = [meta("og:image:width"), meta("og:image:height")].map(Number);
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual(size);
    const frames: unknown[] = [];
    visit(fromHtml(answer.html, { fragment: true }), "element", ({ tagName, properties }) => {
      frames.push([tagName, properties.src, Number(properties.height)]);
    });
    expect(frames).toEqual([["iframe", link("canonical")?.href, answer.height]]);
  });

  test("leads nowhere inside its frame, and to no fragment that is not there", () => {
    const links = elements.filter(({ tagName, properties }) => tagName === "a" && properties.href !== undefined);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter(({ properties }) => properties.target !== "_top")).toEqual([]);
    const dead = links
      .map(({ properties }) => String(properties.href))
      .filter((href) => href.includes("#"))
      .filter((href) => !ids.get(fileOf(href))?.has(decodeURIComponent(href.split("#")[1] ?? "")));
    expect(dead).toEqual([]);
  });

  test("has a table with a head for each column and each row", () => {
    const table = elements.findLast(({ tagName }) => tagName === "table");
    const heads: unknown[] = [];
    visit(table ?? { type: "root", children: [] }, "element", ({ tagName, properties }) => {
      if (tagName === "th") heads.push(properties.scope);
    });
    expect(heads).toContain("col");
    expect(heads).toContain("row");
  });

  test("is light", () => {
    const bytes = brotliCompressSync(page?.html ?? "").length;
    console.log(`Embed of ${id}: ${String(bytes)} bytes, by brotli`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(8000);
  });
});
