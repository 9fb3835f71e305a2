import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { exportAddresses as at, exportSite as site } from "../../test/example-site.ts";
import { write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { llmsTxt } from "./llms.ts";
import { robotsTxt, securityTxt } from "./robots-and-security.ts";
import { sitemapDays } from "./sitemap.ts";
import { paperOf, webManifest } from "./web-manifest.ts";

const story = exampleStory();
const home = "https://news.example/sub/";
const page = `${home}two-towns-bridge/`;

test("robots may read everything, and are told of the sitemap in full", () => {
  const lines = robotsTxt(at)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines).toEqual(["User-agent: *", "Allow: /", `Sitemap: ${home}sitemap-index.xml`]);
});

test("the sitemap has the story, its record, its claims and what there is to reuse, with the day of the last correction", () => {
  const days = sitemapDays({ stories: [story] }, at);
  expect([...days.keys()]).toEqual([
    page,
    `${page}record/`,
    `${page}reuse/`,
    ...story.claims.map(({ id }) => `${page}claims/${id}/`),
  ]);
  expect(new Set(days.values())).toEqual(new Set(["2026-07-09"]));
});

test("a front page of several stories changes when the last of them does", () => {
  const other = { ...exampleStory(write("corrections.yaml", "[]\n")), slug: "another-bridge" };
  const days = sitemapDays({ stories: [other, story] }, at);
  expect(days.get(home)).toBe("2026-07-09");
  expect(days.get(`${home}another-bridge/`)).toBe("2026-07-01");
});

test("llms.txt has the form of llmstxt.org, and leads in full to every form of the story", () => {
  const awkward = { ...site, name: "A *bold* [name]", description: "On <b>towns</b>." };
  const tokens = new MarkdownIt().parse(llmsTxt({ site: awkward, stories: [story] }, at), {});
  const openings = tokens.filter(({ level, nesting }) => level === 0 && nesting === 1).map(({ tag }) => tag);
  expect(openings).toEqual(["h1", "blockquote", "p", "h2", "ul", "h2", "ul", "h2", "ul"]);
  expect(tokens.find(({ type }) => type === "inline")?.children?.map(({ content }) => content)).toEqual([
    "A *bold* [name]",
  ]);
  const links = tokens
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "link_open")
    .map((link) => String(link.attrGet("href")));
  expect(links).toEqual(
    expect.arrayContaining([
      ...["", "story.md", "article.md", "story.json", "annotations.jsonld", "claims.csv"].map((file) => page + file),
      `${page}claims/towns-agree/`,
      `${home}feed.xml`,
      `${home}feed.json`,
    ]),
  );
  expect(links.filter((href) => !href.startsWith(home))).toEqual([]);
});

test("the manifest stays below the base, and has the colour of the page", () => {
  const tokens = readFileSync(new URL("../../styles/tokens.css", import.meta.url), "utf8");
  const manifest = webManifest({ ...site, shortName: "Example" }, at, paperOf(tokens));
  expect(manifest).toMatchObject({
    name: site.name,
    short_name: "Example",
    start_url: "/sub/",
    scope: "/sub/",
    display: "browser",
    background_color: "#fbfaf5",
  });
  expect(webManifest(site, at, "#ffffff").short_name).toBe(site.name);
  expect(() => paperOf(":root {}")).toThrow("expected `--paper");
});

test.each(["icon-192", "icon-512", "icon-maskable-512"])("%s is a picture of the size the manifest says", (name) => {
  const png = readFileSync(new URL(`../../../public/${name}.png`, import.meta.url));
  const icon = webManifest(site, at, "#ffffff").icons.find(({ src }) => src === `/sub/${name}.png`);
  expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon?.sizes);
});

test("security.txt names who answers, until when, and where it stands", () => {
  const told = { ...site, contact: "https://news.example/contact", contactUntil: "2027-06-30" };
  expect(securityTxt(told, at)?.split("\n")).toEqual([
    "Contact: https://news.example/contact",
    "Expires: 2027-06-30T23:59:59Z",
    "Preferred-Languages: en-GB",
    `Canonical: ${home}.well-known/security.txt`,
    "",
  ]);
});

test("without anybody who answers there is no security.txt", () => {
  expect(securityTxt(site, at)).toBeUndefined();
});
