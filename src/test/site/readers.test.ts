import { extractFromHtml } from "@extractus/article-extractor";
import { parseHTML } from "linkedom";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { modifiedOn } from "../../story/dates.ts";
import { fullClaim, realSite, realStory } from "../real-story.ts";
import { creatorsOfPage } from "../zotero-creators.ts";
import { outlineInBrowser, smallReaders } from "./outline.ts";
import { readPages } from "./read-site.ts";

const story = realStory();
/** The day on which any of our pages last changed. */
const modified = modifiedOn(story).edtf;
const claim = fullClaim();
const { name: publisher } = realSite();
/** The day on which our page was first published. */
const published = story.firstAnnotated.edtf;
const pages = readPages();
const htmlOf = (path: string): string => pages.find(({ file }) => file === `${path}index.html`)?.html ?? "";
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

describe.each(Object.entries(smallReaders))("%s", (_name, outlineOf) => {
  test.each(pages.map(({ file, html }) => [file, html]))("sees %s as a browser does", (_file, html) => {
    expect(outlineOf(html)).toEqual(outlineInBrowser(html));
  });
});

/** What the head says, by the selector of the element that says it, and what stands in the page. */
interface Found {
  title: string | undefined;
  meta: (name: string) => string | undefined;
  text: string;
}

const metaSelector = (name: string): string => `head > meta[name="${name}"], head > meta[property="${name}"]`;

const readers: Record<string, (html: string) => Found> = {
  linkedom: (html) => {
    const { document } = parseHTML(html);
    return {
      title: document.title,
      meta: (name) => document.querySelector(metaSelector(name))?.getAttribute("content") ?? undefined,
      text: flat(document.querySelector("body main")?.textContent ?? ""),
    };
  },
  "node-html-parser": (html) => {
    const root = parse(html);
    return {
      title: root.querySelector("head > title")?.text,
      meta: (name) => root.querySelector(metaSelector(name))?.getAttribute("content"),
      text: flat(root.querySelector("body main")?.text ?? ""),
    };
  },
};

/** Pages with what is to be found on them; the days are those of our page, whatever the article's are. */
const expected = [
  {
    path: `${story.slug}/`,
    title: `${story.title} · ${publisher}`,
    ogTitle: story.title,
    description: story.description,
    texts: story.article.blocks.map(({ text }) => text),
  },
  {
    path: `${story.slug}/claims/${claim.id}/`,
    title: `Claim: ${claim.label} · ${publisher}`,
    ogTitle: `Claim: ${claim.label}`,
    description: claim.statement,
    texts: [claim.passage.exact, ...claim.notes.map(({ body }) => body)],
  },
  {
    path: `${story.slug}/reuse/`,
    title: `Cite and reuse: ${story.title}`,
    ogTitle: `Cite and reuse: ${story.title}`,
    description: `Citations, figures, data and pictures of “${story.title}”, to take along.`,
    texts: ["Cite the story"],
  },
];

describe.each(expected)("$path", ({ path, title, ogTitle, description, texts }) => {
  const html = htmlOf(path);

  test.each(Object.entries(readers))("says to %s what it is, who wrote it and when", (_name, read) => {
    const found = read(html);
    expect(found.title).toBe(title);
    expect(found.meta("og:title")).toBe(ogTitle);
    expect(found.meta("description")).toBe(description);
    expect(found.meta("author")).toBe(publisher);
    expect(found.meta("article:published_time")).toBe(published);
    expect(found.meta("article:modified_time")).toBe(modified);
    expect(found.meta("citation_publication_date")).toBe(published.replaceAll("-", "/"));
    for (const text of texts) expect(found.text).toContain(flat(text));
  });

  test("says so to article-extractor", async () => {
    const found = await extractFromHtml(html, `https://example.org/${path}`, { descriptionLengthThreshold: 0 });
    expect(found).toMatchObject({
      title: ogTitle,
      description,
      author: publisher,
      published: `${published}T00:00:00.000Z`,
      source: publisher,
    });
    const text = flat(parse(found?.content ?? "").text);
    for (const part of texts) expect(text).toContain(flat(part));
  });

  test("has one author for Zotero, an organisation", () => {
    const tags = parse(html).querySelectorAll("head > meta[name=citation_author]");
    const authors = creatorsOfPage(tags.map((tag) => tag.getAttribute("content") ?? ""));
    expect(authors).toEqual([{ lastName: publisher.replaceAll(",", ""), firstName: undefined }]);
  });
});

describe("every page is told once, and dated by its own days", () => {
  const byFile = pages.map(({ file, html }) => [file, html] as const);

  test.each(byFile)("%s has no microdata beside its JSON-LD", (_file, html) => {
    expect(parse(html).querySelectorAll("[itemscope], [itemtype], [itemprop]")).toHaveLength(0);
    expect(parse(html).querySelectorAll('script[type="application/ld+json"]').length).toBeLessThanOrEqual(1);
  });

  test.each(byFile)("%s bears no other day than those of our page", (_file, html) => {
    const times = parse(html).querySelectorAll('head > meta[property$="_time"], head > meta[name$="_date"]');
    const days = times.map((tag) => tag.getAttribute("content")?.replaceAll("/", "-"));
    expect([...new Set(days)].filter((day) => day !== published && day !== modified)).toEqual([]);
    const data = parse(html).querySelector('script[type="application/ld+json"]')?.text ?? "{}";
    const { datePublished = published, dateModified = modified } = JSON.parse(data) as Record<string, unknown>;
    expect([datePublished, dateModified]).toEqual([published, modified]);
  });
});
