import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { figureViews } from "../../publish/outline.ts";
import { publicAddresses } from "../../publish/published-addresses.ts";
import { exampleStory } from "../example-story.ts";
import { isNameForm, keptBy } from "../../story/names.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { stories } from "../sites/several-stories.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";
import { validateHtml } from "./validate-html.ts";

const root = siteFolder("several-stories");
const pages = readPages(distOf(root));

const read = (file: string): string => readFileSync(join(distOf(root), file), "utf8");

test("the headers of a site are as long with a story more, which has other figures", () => {
  const withoutHashes = (text: string): string => text.replaceAll(/'sha256-[^']*'/gu, "'sha256-…'");
  expect(withoutHashes(read("_headers"))).toBe(withoutHashes(readFileSync(join(distOf(), "_headers"), "utf8")));
  for (const line of read("_headers").split("\n")) expect(line.length).toBeLessThan(1_000);
});

test("no drawing has a style, which a host would have to allow", () => {
  const drawings = listFiles(distOf(root)).filter((file) => /\/figures\/.*\.svg$/u.test(file));
  expect(drawings).toHaveLength(Object.keys(stories).length * figureViews.length);
  for (const file of drawings) expect(read(file), file).not.toMatch(/<style|style=/u);
});

test("a story with another name is led to as a whole, and by a page at each of its old addresses", () => {
  expect(read("_redirects")).toMatch(/\n\/old-bridge\/\* \/two-towns-bridge\/:splat 301\n$/u);
  const old = pages.map(({ file }) => file).filter((file) => file.startsWith("old-bridge/"));
  const now = pages.map(({ file }) => file).filter((file) => file.startsWith("two-towns-bridge/"));
  const own = now.filter((file) => !file.endsWith("story.html"));
  expect(old).toEqual(own.map((file) => file.replace("two-towns-bridge", "old-bridge")));
});

test.each([
  "gone/",
  "gone/claims/a-claim/",
  "gone/embed/map/",
  "gone/reuse/",
  "gone-before/",
  "gone-before/claims/a-claim/",
])("/%s says that its story was withdrawn, when and why", async (path) => {
  const { file = "", html = "", elements = [] } = pages.find((page) => page.file === `${path}index.html`) ?? {};
  const main = elements.find(({ tagName }) => tagName === "main");
  expect(main && toString(main)).toBe(
    "This story was withdrawn“A story” was withdrawn on 25\u00a0November\u00a02026.The article was retracted by its publisher.",
  );
  expect(elements.map(({ properties }) => properties)).toContainEqual({ name: "robots", content: "noindex" });
  expect(await validateHtml(file, html)).toEqual([]);
});

test("nothing else of a withdrawn story is there, and nothing leads to it", () => {
  expect(listFiles(distOf(root)).filter((file) => /^gone.*(?<!index\.html)$/u.test(file))).toEqual([]);
  for (const file of ["sitemap-0.xml", "feed.xml", "feed.json", "llms.txt", "index.html"])
    expect(read(file), file).not.toContain("gone");
});

test("a link of old to a place on the front page leads to where that place is now", () => {
  const elementsAt = (file: string) => pages.find((page) => page.file === file)?.elements ?? [];
  const idsAt = (file: string) => elementsAt(file).flatMap(({ properties }) => properties.id ?? []);
  const front = elementsAt("index.html").filter(({ tagName, properties }) => tagName === "p" && properties.hidden);
  const led = front.map((place) => {
    const link = place.children.find((child) => child.type === "element" && child.tagName === "a");
    return [String(place.properties.id), link?.type === "element" ? String(link.properties.href) : ""] as const;
  });
  const placesOn = (page: string) => idsAt(`${page}index.html`).map((id) => `/${page}#${encodeURIComponent(id)}`);
  const places = ["two-towns-bridge/", "two-towns-bridge/record/"].flatMap(placesOn);
  expect(led.map(([, href]) => href).filter((href) => !places.includes(href))).toEqual([]);
  const given = publicAddresses(exampleStory()).flatMap((address) => address.split("#")[1] ?? []);
  expect(given.length).toBeGreaterThan(60);
  expect(led.map(([fragment]) => fragment)).toEqual(expect.arrayContaining([...given, "claim-crossing-shut"]));
});

test("no story can be called as anything is that stands beside the stories", () => {
  const slugs = [...Object.keys(stories), "old-bridge", "gone", "gone-before"];
  const beside = listFiles(distOf(root)).map((file) => file.split("/")[0] ?? "");
  const names = [...new Set(beside)].filter((name) => !slugs.includes(name));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => isNameForm(name) && keptBy(name, "story") === undefined)).toEqual([]);
});

test("the list of works says of each what matters before it is opened, and where a copy is archived or why nowhere", () => {
  const record = read("two-towns-bridge/record/index.html");
  expect(record).toContain(
    'in Norwegian Bokmål, behind a paywall, <a href="https://archive.example/ferry">archived copy</a>.</small>',
  );
  expect(record).toContain("in Swedish. No archived copy: The shelf is one itself.</small>");
});
