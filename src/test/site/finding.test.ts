import { allParts } from "../../parts/all-parts.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { z } from "zod";
import { compileContent } from "../../story/compile-content.ts";
import { modifiedOn } from "../../story/dates.ts";
import { enGB } from "../../words/en-GB.ts";
import { readContent } from "../../story/read-content.ts";
import { projectRoot } from "../project-copy.ts";
import { distOf, listFiles, readPages, type BuiltPage, pathOf } from "./read-site.ts";

const { site, stories } = compileContent(readContent(projectRoot), { parts: allParts });
const pages = readPages();
const places = new Set(
  pages.flatMap(({ file, elements }) => [
    file,
    ...elements.map(({ properties }) => `${file}#${String(properties.id)}`),
  ]),
);
for (const file of listFiles()) places.add(file);
const read = (file: string): string => readFileSync(join(distOf(), file), "utf8");
const xml = (file: string): Document => new JSDOM(read(file), { contentType: "text/xml" }).window.document;
const locations = (file: string): string[] => [...xml(file).querySelectorAll("loc")].map((loc) => loc.textContent);

/** Where the site stands, as its sitemap says in full. */
const home = locations("sitemap-index.xml")[0]?.replace("sitemap-0.xml", "") ?? "";
/** The file, or the part of one, that an address in full leads to. */
const placeOf = (address: string): string =>
  decodeURI(address.slice(home.length)).replace(/(?:^|(?<=\/))(?=#|$)/u, "index.html");
const leadingNowhere = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => !address.startsWith(home) || !places.has(placeOf(address)));

const headOf = ({ elements }: BuiltPage, rel: string): { href: string; type: string }[] =>
  elements
    .filter(({ tagName, properties }) => tagName === "link" && String(properties.rel) === rel)
    .map(({ properties }) => ({ href: String(properties.href), type: String(properties.type) }));
const isNoindex = ({ elements }: BuiltPage): boolean =>
  elements.some(({ properties }) => properties.name === "robots" && String(properties.content).includes("noindex"));

test("the sitemap has every page that is one’s own to find, no figure for other sites’ frames, and nothing else", () => {
  const findable = pages
    .filter((page) => !isNoindex(page) && !page.file.includes("/embed/"))
    .filter((page) => headOf(page, "canonical").some(({ href }) => placeOf(href) === page.file));
  const expected = findable.map(({ file }) => home + pathOf(file));
  expect(locations("sitemap-0.xml").toSorted()).toEqual(expected.toSorted());
  expect(leadingNowhere([...locations("sitemap-index.xml"), ...locations("sitemap-0.xml")])).toEqual([]);
});

test("its pages changed when their content did, not when they were built", () => {
  const days = [...xml("sitemap-0.xml").querySelectorAll("lastmod")].map((day) => day.textContent.slice(0, 10));
  expect(days).toHaveLength(locations("sitemap-0.xml").length);
  expect([...new Set(days)].toSorted()).toEqual([...new Set(stories.map((s) => modifiedOn(s).start))].toSorted());
});

test("robots are told of the sitemap", () => {
  expect(read("robots.txt")).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
});

const jsonFeed = z.object({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  feed_url: z.url(),
  icon: z.url(),
  favicon: z.url(),
  items: z.array(z.object({ id: z.url(), content_html: z.string().min(1), date_published: z.iso.datetime() })).min(1),
});

test("both feeds say the same, and lead to what is there", async () => {
  const rss = await new Parser().parseString(read("feed.xml"));
  const feed = jsonFeed.parse(JSON.parse(read("feed.json")));
  expect(rss.items.map(({ guid, isoDate }) => [guid, isoDate])).toEqual(
    feed.items.map(({ id, date_published }) => [id, date_published.replace("Z", ".000Z")]),
  );
  const links = feed.items.flatMap(({ content_html }) => content_html.match(/(?<=href=")[^"]*/gu) ?? []);
  const own = [rss.feedUrl ?? "", feed.feed_url, feed.icon, feed.favicon];
  expect(leadingNowhere([...own, ...feed.items.map(({ id }) => id), ...links])).toEqual([]);
});

test("llms.txt leads to what is there", () => {
  const links = read("llms.txt").match(/(?<=\]\()[^)\s]*/gu) ?? [];
  expect(links.length).toBeGreaterThan(stories.flatMap(({ claims }) => claims).length);
  expect(leadingNowhere(links)).toEqual([]);
});

const manifest = z.object({
  start_url: z.string(),
  scope: z.string(),
  icons: z.array(z.object({ src: z.string() })).length(3),
});

test("the manifest begins at the front page, and its icons are there", () => {
  const { start_url, scope, icons } = manifest.parse(JSON.parse(read("site.webmanifest")));
  const inFull = (path: string): string => new URL(path, home).href;
  expect([inFull(start_url), inFull(scope)]).toEqual([home, home]);
  expect(leadingNowhere(icons.map(({ src }) => inFull(src)))).toEqual([]);
});

test.each([
  "index.html",
  "404.html",
  ...stories.flatMap(({ slug }) => [`${slug}/index.html`, `${slug}/reuse/index.html`]),
])("%s names the feeds and the manifest", (file) => {
  const page = pages.find((candidate) => candidate.file === file);
  const { pathname } = new URL(home);
  const alternates = page ? headOf(page, "alternate") : [];
  expect(alternates).toContainEqual({ href: `${pathname}feed.xml`, type: "application/rss+xml" });
  expect(alternates).toContainEqual({ href: `${pathname}feed.json`, type: "application/feed+json" });
  expect(page && headOf(page, "manifest").map(({ href }) => href)).toEqual([`${pathname}site.webmanifest`]);
});

test("the page for wrong addresses works at any of them, and leads to every story or the list of them", () => {
  const missing = pages.find(({ file }) => file === "404.html");
  const links = (missing?.elements ?? []).map(({ properties }) => properties.href).filter((href) => href !== undefined);
  const { pathname } = new URL(home);
  expect(links.filter((href) => !/^(?:\/|#not-found$)/u.test([href].join("")))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(stories.slice(0, 10).map(({ slug }) => `${pathname}${slug}/`)));
  expect(missing && isNoindex(missing)).toBe(true);
});

test("a story says what was corrected, or that nothing was so far", () => {
  for (const { slug, corrections, annotated } of stories) {
    expect(places).toContain(`${slug}/index.html#corrections`);
    for (const { id } of corrections) expect(places).toContain(`${slug}/index.html#correction-${id}`);
    const saysNone = read(`${slug}/index.html`).includes(`made so far (as of ${enGB.date(annotated)}).`);
    expect(saysNone).toBe(corrections.length === 0);
  }
});

test("there is a security.txt only where somebody answers", () => {
  expect(existsSync(join(distOf(), ".well-known/security.txt"))).toBe(site.contact !== undefined);
});
