import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { siteFolder } from "../sites/site-folder.ts";
import { distOf, listFiles } from "./read-site.ts";
import { textsOf } from "./spoken-texts.ts";

/*
 * The site is in German, and so is one story of it; the other is told in Arabic. Their content is in Cyrillic letters, so
 * that a Latin letter is a word of the interface.
 */

const dist = distOf(siteFolder("two-languages"));
const read = (file: string): string => readFileSync(join(dist, file), "utf8");

/** What is read in the pages and pictures of a story, or in those of the site itself. */
function spokenIn(files: (file: string) => boolean): string[] {
  const found = listFiles(dist).filter((file) => /\.(?:html|svg)$/u.test(file) && files(file));
  expect(found.length).toBeGreaterThan(1);
  return found.flatMap((file) => textsOf(fromHtml(read(file), { space: file.endsWith(".svg") ? "svg" : "html" })));
}

/** Names of formats, of programs and of who made the map, the style of citations, which is English, addresses and ids. */
const names =
  /\b(?:CSV|SVG|PNG|RSS|JSON Feed|JSON|CSL-JSON|BibTeX|RIS|Markdown|W3C Web Annotations|ISO|Natural Earth|Visionscarto|WCAG|AA|axe-core|Chromium|Firefox|Safari|NVDA|JAWS|VoiceOver|TalkBack)\b|\(2026, July 1\)|(?:https?:\/\/|\b\w+\.example\b)[^\s)\]<>"]*|\b[\w.-]+\.(?:md|json|jsonld|csv|svg|html)\b|\b[a-z]+:[a-z\d-]+|\b(?:NOR|SWE)\b/gu;

const latinWords = (text: string): string[] => text.replaceAll(names, " ").match(/\p{Script=Latin}+/gu) ?? [];

test("a story in Arabic has no word in Latin letters", () => {
  expect([...new Set(spokenIn((file) => file.startsWith("jisr/")).flatMap(latinWords))]).toEqual([]);
});

test("a story and a site in German have no English word", () => {
  const spoken = spokenIn((file) => !file.startsWith("jisr/"));
  const words = new Set(spoken.flatMap(latinWords).map((word) => word.toLowerCase()));
  expect(words).toContain("anmerkungen");
  const english =
    "a and are as at by for from how is it its not of on one or that the their this to what which who with";
  expect(english.split(" ").filter((word) => words.has(word))).toEqual([]);
});

test("each page says its language, and the direction where it is not that of German", () => {
  const rootOf = (file: string) => {
    const { lang, dir } = new JSDOM(read(file)).window.document.documentElement;
    return { lang, dir };
  };
  expect(rootOf("bruecke/index.html")).toEqual({ lang: "de", dir: "" });
  expect(rootOf("jisr/index.html")).toEqual({ lang: "ar", dir: "rtl" });
  expect(rootOf("jisr/reuse/index.html")).toEqual({ lang: "ar", dir: "rtl" });
  expect(rootOf("index.html")).toEqual({ lang: "de", dir: "" });
  expect(rootOf("404.html")).toEqual({ lang: "de", dir: "" });
});

test("policies are told in the language of the site, and say so on a page in another", () => {
  const policiesOf = (slug: string) => {
    const { document } = new JSDOM(read(`${slug}/record/index.html`)).window;
    return Array.from(document.querySelectorAll("dl:has(> [id^=policy-])"), (list) => [
      list.getAttribute("lang"),
      list.getAttribute("dir"),
    ]);
  };
  expect(policiesOf("jisr")).toEqual([["de", "ltr"]]);
  expect(policiesOf("bruecke")).toEqual([[null, null]]);
});

test("addresses and code to paste run from left to right on a page in Arabic", () => {
  const dirOf = (file: string, selector: string) => {
    const { document } = new JSDOM(read(file)).window;
    return [...new Set(Array.from(document.querySelectorAll(selector), (element) => element.getAttribute("dir")))];
  };
  expect(dirOf("jisr/reuse/index.html", "pre")).toEqual(["ltr"]);
  const claim = "jisr/claims/bridge-opens/index.html";
  expect(dirOf(claim, "[data-quotation] bdi")).toEqual(["ltr"]);
});

test("on the front page and in the feed, what is told in another language says so", () => {
  const { document } = new JSDOM(read("index.html")).window;
  const told = [...document.querySelectorAll("[lang=ar][dir=rtl]")].map(({ textContent }) => textContent);
  expect(told.join(" ")).toContain("إفادات");
  const feed = JSON.parse(read("feed.json")) as { language: string; items: { url: string; language?: string }[] };
  expect(feed.language).toBe("de");
  expect(feed.items.filter(({ url }) => url.includes("/jisr/")).every(({ language }) => language === "ar")).toBe(true);
  expect(feed.items.filter(({ url }) => url.includes("/bruecke/")).some(({ language }) => language)).toBe(false);
});

test("citations and data are in the language of their story", () => {
  const languageOf = (file: string): unknown => ([JSON.parse(read(file))].flat()[0] as { language: string }).language;
  expect(["cite.json", "story.json"].map((file) => languageOf(`jisr/${file}`))).toEqual(["ar", "ar"]);
  expect(["cite.json", "story.json"].map((file) => languageOf(`bruecke/${file}`))).toEqual(["de", "de"]);
});
