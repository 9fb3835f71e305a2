import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { allParts } from "../../parts/all-parts.ts";
import { allCards } from "../../publish/cards/story-cards.ts";
import { compileStory } from "../../story/compile-story.ts";
import { storyWith } from "../edited-story.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { content, site } from "../sites/pseudo-language.ts";
import { distOf, listFiles } from "./read-site.ts";
import { textsOf } from "./spoken-texts.ts";

/*
 * In the pseudo-language every word of the interface stands in brackets. The content of the story is put into Cyrillic
 * letters, so that a Latin letter outside of brackets is a word that somebody would read and no language could say.
 */

/**
 * Names of formats, a heading that a format asks for, and the day of publication in a citation, which the style for
 * citations writes in its own English.
 */
const names = /\b(?:CSV|SVG|PNG|RSS|JSON|CSL-JSON|BibTeX|RIS|Markdown|Optional)\b|\(2026, July 1\)/gu;

/** Addresses, also without what every address begins with, names of files, and codes of languages and states. */
const addresses =
  /https?:\/\/[^\s)\]<>"]+|\b\w+\.example\/\S*|[\w-]+\.(?:md|json|jsonld|csv|svg|html|xml|schema\.json)\b|\b(?:en-XA|en"|NOR|SWE)/gu;

/** What of a text is neither in brackets nor content, nor a name. */
function unsaid(text: string): string[] {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/\[[^[\]]*\]/gu, " ");
  }
  const left = rest.replaceAll(addresses, " ").replaceAll(names, " ");
  return (left.match(/\p{Script=Latin}[\p{Script=Latin}\p{Script=Common} ]*/gu) ?? []).map((found) => found.trim());
}

const dist = distOf(siteFolder("pseudo-language"));

const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const filesOf = (...endings: string[]): string[] =>
  listFiles(dist).filter((file) => endings.some((ending) => file.endsWith(ending)));

describe("in the pseudo-language, no word of the interface stands outside of brackets", () => {
  test("on pages, in embeds and in pictures", () => {
    const told = filesOf(".html", ".svg").flatMap((file) =>
      textsOf(fromHtml(read(file), { space: file.endsWith(".svg") ? "svg" : "html" }))
        .flatMap(unsaid)
        .map((words) => `${file}: ${words}`),
    );
    expect(told).toEqual([]);
  });

  test("in what pages tell search engines", () => {
    const told = filesOf(".html").flatMap((file) =>
      [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
        .flatMap(([, json = ""]) => stringsIn(JSON.parse(json)))
        .flatMap(unsaid)
        .map((words) => `${file}: ${words}`),
    );
    expect(told).toEqual([]);
  });

  test("in Markdown and in the file for readers of text", () => {
    const told = filesOf(".md", "llms.txt").flatMap((file) => {
      const [, front = "", body = ""] = /^(?:---\n(.*?)---\n)?(.*)$/su.exec(read(file)) ?? [];
      // Keys, also those of authors in their list, and the kind of an author, which is none of our words.
      const values = front.replaceAll(/^[ -]*(?:kind: "\w+"|[\w-]+:)/gmu, "");
      const text = body
        .replaceAll(/(?<=\])\([^)\s]*\)|<https?:[^>]*>/gu, "")
        .replaceAll("\\", "")
        .replaceAll(/\[\^[\w-]+\]/gu, " ");
      return [values, text].flatMap(unsaid).map((words) => `${file}: ${words}`);
    });
    expect(told).toEqual([]);
  });

  test("in tables for spreadsheets", () => {
    const ids = Array.from([...content.values()].join("\n").matchAll(/\bid: ([a-z-]+)/gu), ([, id]) => id);
    const known = new RegExp(`\\b(?:${ids.join("|")})\\b`, "gu");
    const told = filesOf(".csv").flatMap((file) =>
      unsaid(read(file).replaceAll(known, " ")).map((words) => `${file}: ${words}`),
    );
    expect(told).toEqual([]);
  });

  test("in feeds and citations", () => {
    const { items } = JSON.parse(read("feed.json")) as {
      items: Record<"title" | "summary" | "content_html", string>[];
    };
    const feed = items.flatMap(({ title, summary, content_html: html }) => [
      title,
      summary,
      ...textsOf(fromHtml(html)),
    ]);
    const notes = filesOf("cite.json").flatMap((file) =>
      (JSON.parse(read(file)) as { title: string; note: string }[]).flatMap(({ title, note }) => [title, note]),
    );
    expect([...feed, ...notes].flatMap(unsaid)).toEqual([]);
  });

  test("on cards", () => {
    const { story } = compileStory({ ...storyWith(), files: content }, { language: site.language, parts: allParts });
    const cards = story ? allCards(story, site.name) : [];
    expect(cards.length).toBeGreaterThan(5);
    const told = cards.flatMap(({ kicker, place, headline, byline, findings = "", alt, shares = [] }) =>
      [kicker, place, headline, byline, findings, alt, ...shares.map(({ label }) => label)].flatMap(unsaid),
    );
    expect(told).toEqual([]);
  });
});

/** The texts in data, without names of types, addresses and dates. */
function stringsIn(data: unknown, key = ""): string[] {
  if (typeof data === "string") return key.startsWith("@") || /(?:url|Language|date\w+)$/iu.test(key) ? [] : [data];
  if (Array.isArray(data)) return data.flatMap((item) => stringsIn(item, key));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => stringsIn(value, name));
}
