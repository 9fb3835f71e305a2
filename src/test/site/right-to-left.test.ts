import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { language, stories } from "../sites/right-to-left.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";
import { validateHtml } from "./validate-html.ts";

const dist = distOf(siteFolder("right-to-left"));
const pages = readPages(dist);
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const arabic = /\p{Script=Arabic}/u;
const isEnglish = (file: string): boolean => /^(?:arabic-in-english|from-the-left)\//u.test(file);

test("each page says the language that it is written in, and its direction where that is from right to left", () => {
  expect(pages.length).toBeGreaterThan(40);
  const said = pages.map(({ file, elements }) => {
    const { lang, dir } = elements.find(({ tagName }) => tagName === "html")?.properties ?? {};
    return { file, lang, dir };
  });
  expect(said).toEqual(
    said.map(({ file }) =>
      isEnglish(file) ? { file, lang: "en-GB", dir: undefined } : { file, lang: language, dir: "rtl" },
    ),
  );
});

/**
 * Stretches that run against the direction they stand in: Arabic from left to right, but for what is in isolates, and
 * words without an Arabic letter from right to left.
 */
function unsettled(node: Nodes, direction = "ltr"): string[] {
  if (node.type === "text") {
    const lines = node.value.replaceAll(/\u2067[^\u2066-\u2069]*\u2069/gu, "").split("\n");
    return lines.filter((line) =>
      direction === "ltr" ? arabic.test(line) : !arabic.test(line) && /[a-z]{2}/u.test(line),
    );
  }
  if (!("children" in node)) return [];
  if (node.type === "element" && ["script", "style"].includes(node.tagName)) return [];
  const own = node.type === "element" ? (node.properties.dir ?? direction) : direction;
  return node.children.flatMap((child) => unsettled(child, own));
}

test("in English pages, all that is Arabic has its direction or stands in isolates, and all else has that of the page", () => {
  const told = pages
    .filter(({ file }) => isEnglish(file))
    .flatMap(({ file, html }) => unsettled(fromHtml(html)).map((text) => `${file}: ${text}`));
  expect(pages.filter(({ file, html }) => isEnglish(file) && arabic.test(html)).length).toBeGreaterThan(5);
  expect(told).toEqual([]);
});

test("a quotation to copy from an English page keeps its signs in order wherever it is pasted", () => {
  const [page] = pages.filter(({ file }) => file.startsWith("arabic-in-english/claims/bridge-opens/"));
  const text = /data-quotation[^>]*>(.*?)<\/p>/su.exec(page?.html ?? "")?.[1]?.replaceAll(/<[^>]*>/gu, "");
  expect(text).toContain("“\u2067وقالت رئيسة البلدية ليلى حداد: «سيُفتح الجسر مجددا (قريبا)!»\u2069”");
});

test("feeds, Markdown and citations for people have isolates where Arabic stands in English; data have none", () => {
  expect(read("arabic-in-english/story.md")).toContain("\u2067بريد الحدود\u2069");
  expect(read("arabic-in-english/cite.json")).toContain("\u2067اتفاق");
  const { article } = JSON.parse(read("arabic-in-english/story.json")) as { article: object };
  expect(JSON.stringify(article)).toMatch(arabic);
  for (const file of listFiles(dist).filter((name) => /\.csv$|\.jsonld$|article\.md$/u.test(name)))
    expect(read(file), file).not.toMatch(/[\u2066-\u2069]/u);
  expect(JSON.stringify(article)).not.toMatch(/[\u2066-\u2069]/u);
});

test("an entry of a feed says its language and direction, in a language from right to left", () => {
  const { items } = JSON.parse(read("feed.json")) as { items: { url: string; content_html: string }[] };
  const told = items.map(({ url, content_html: html }) => [
    isEnglish(new URL(url).pathname.slice(1)),
    /^<[^>]*>/u.exec(html)?.[0],
  ]);
  expect(told).toContainEqual([false, `<div lang="${language}" dir="rtl">`]);
  expect(told.filter(([english, tag]) => english === String(tag).includes("dir"))).toEqual([]);
});

test("a picture runs as its story does, and the map in it as the world does", () => {
  const pictures = listFiles(dist).filter((file) => file.endsWith(".svg") && file.includes("/figures/"));
  expect(pictures.length).toBe(Object.keys(stories).length * 7);
  for (const file of pictures) {
    const directions = Array.from(read(file).matchAll(/<svg[^>]*?(?: direction="(\w+)"[^>]*)?>/gu), ([, said]) => said);
    const own = file.endsWith("map.svg") ? "ltr" : "rtl";
    expect(directions, file).toEqual(isEnglish(file) ? [undefined, undefined] : ["rtl", own]);
  }
});

test("a page names the face of the letters it shows and no other", () => {
  const hasFace = (file: string): boolean => read(file).includes("unicode-range");
  expect(hasFace("from-the-right/index.html")).toBe(true);
  expect(hasFace("arabic-in-english/index.html")).toBe(true);
  expect(hasFace("arabic-in-english/story.html")).toBe(true);
  expect(hasFace("arabic-in-english/embed/then-now/index.html")).toBe(
    arabic.test(read("arabic-in-english/embed/then-now/index.html")),
  );
  // The name of the site, in its masthead, is Arabic.
  expect(hasFace("from-the-left/index.html")).toBe(true);
  expect(hasFace("from-the-left/embed/word-shares/index.html")).toBe(
    arabic.test(read("from-the-left/embed/word-shares/index.html")),
  );
});

test.each([
  "from-the-right/index.html",
  "arabic-in-english/index.html",
  "from-the-right/claims/bridge-opens/index.html",
  "from-the-right/embed/timeline/index.html",
  "index.html",
])("%s is valid", async (file) => {
  expect(await validateHtml(file, read(file))).toEqual([]);
});
