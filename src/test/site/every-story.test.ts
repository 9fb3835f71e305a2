import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { allParts } from "../../parts/all-parts.ts";
import { showing } from "../../publish/outline.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { fixtureStories } from "../fixture-stories.ts";
import { distOf, readPages } from "./read-site.ts";
import { validateHtml } from "./validate-html.ts";

const root = siteFolder("every-story");
const pages = readPages(distOf(root));
const stories = compileContent(readContent(root), { parts: allParts, showing }).stories.filter(({ slug }) =>
  fixtureStories.some((name) => name === slug),
);
const pagesOf = (slug: string) => pages.filter(({ file }) => file.startsWith(`${slug}/`));
const documentOf = (html: string): Document => new JSDOM(html, { url: "https://example.org/" }).window.document;
const pageOf = (slug: string): string => pages.find(({ file }) => file === `${slug}/index.html`)?.html ?? "";
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe.each(stories)("the story “$slug”", (story) => {
  const { slug, article } = story;

  test("has pages that are valid, and no style or handler within their markup", async () => {
    expect(pagesOf(slug).length).toBeGreaterThan(5);
    for (const { file, html, elements } of pagesOf(slug)) {
      expect(await validateHtml(file, html), file).toEqual([]);
      const attributes = elements.flatMap((element) => Object.keys(element.properties));
      expect(
        attributes.filter((name) => name === "style" || /^on[A-Z]?[a-z]/u.test(name)),
        file,
      ).toEqual([]);
    }
  });

  test("keeps its headline, its text and its language in reader mode", () => {
    const read = new Readability(documentOf(pageOf(slug)), { charThreshold: 50 }).parse();
    const text = flat(read?.textContent ?? "");
    for (const block of article.blocks.slice(1)) expect(text).toContain(flat(block.text));
    expect(read?.lang).toBe(story.language);
    expect(documentOf(pageOf(slug)).querySelector("h1")?.textContent).toContain(article.blocks[0]?.text);
  });

  test("says on each page its language and direction, and those of the article where they are others", () => {
    for (const { file, html } of pagesOf(slug)) {
      const { lang, dir } = documentOf(html).documentElement;
      expect([lang, dir], file).toEqual([story.language, story.language === "ar" ? "rtl" : ""]);
    }
    const names = [...documentOf(pageOf(slug)).querySelectorAll("h1")].map(
      (heading) => heading.closest("[lang]")?.getAttribute("lang") ?? "",
    );
    expect(names.map((tag) => tag.slice(0, 2))).toEqual([article.language.slice(0, 2)]);
  });

  test("names nobody and nothing that only another story has", () => {
    const others = stories.filter((other) => other !== story);
    const foreign = others.flatMap((other) => [
      other.title,
      other.article.blocks[0]?.text ?? "",
      other.article.publisher,
    ]);
    const voices = others.flatMap((other) => other.voices.map(({ name }) => name));
    const own = JSON.stringify(story.voices.map(({ name }) => name));
    const names = [...foreign, ...voices.filter((name) => !own.includes(name))];
    for (const { file, html } of pagesOf(slug)) {
      const text = flat(documentOf(html).documentElement.textContent);
      expect(
        names.filter((name) => text.includes(flat(name))),
        file,
      ).toEqual([]);
    }
  });
});

// The script fills the place for tools.
test("the smallest story has nothing of what it lacks: no empty list, heading, table or place, and nothing counted as none", () => {
  for (const { file, html } of pagesOf("smallest")) {
    const { body } = documentOf(html);
    const empty = [...body.querySelectorAll("ul, ol, dl, h1, h2, h3, h4, p, tbody, th, figcaption, section")].filter(
      (element) => element.textContent.trim() === "" && !element.matches(".tools"),
    );
    expect(
      empty.map(({ outerHTML }) => outerHTML),
      file,
    ).toEqual([]);
    expect(flat(body.textContent), file).not.toMatch(/\b(?:None|NaN|undefined|null|Infinity|0 \w+)\b/u);
  }
});
