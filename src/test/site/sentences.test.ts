import { versionsOf } from "../../parts/versions/model.ts";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { longSentences } from "../../story/sentence-length.ts";
import { realStory } from "../real-story.ts";
import { readPages } from "./read-site.ts";

const story = realStory();
/** Without quotation marks, which change where words are quoted within a quotation. */
const flat = (text: string): string =>
  text
    .replaceAll(/[“”‘’]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();

/** Words that are not ours, the longest first: of the article, of titles, of other versions. */
const ofOthers = [
  ...story.article.blocks.map(({ text }) => text),
  ...story.claims.map(({ passage }) => passage.exact),
  ...story.references.flatMap(({ title }) => title ?? []),
  ...versionsOf(story).versions.map(({ headline }) => headline),
  ...versionsOf(story).changes.flatMap(({ says }) => says.map(({ text }) => text)),
]
  .map(flat)
  .toSorted((a, b) => b.length - a.length);

const inline = new Set("a abbr b bdi cite code em i mark q small span strong sub sup time tspan u".split(" "));
const silent = new Set(["script", "style", "pre", "textarea", "template"]);

/** Attributes that hold words for readers. */
const attributes = ["content", "ariaLabel", "alt", "title"];

/** The texts of a page, each of what stands together: a paragraph, a cell, a label, a title. */
function textsOf(tree: Nodes): string[] {
  const texts = [""];
  const read = (node: Nodes): void => {
    if (node.type === "text") texts.push(`${texts.pop() ?? ""}${node.value}`);
    if (!("children" in node)) return;
    const isElement = node.type === "element";
    if (isElement && silent.has(node.tagName)) return;
    const isApart = !isElement || !inline.has(node.tagName);
    if (isApart) texts.push("");
    if (isElement) texts.unshift(...attributes.map((name) => String(node.properties[name] ?? "")));
    for (const child of node.children) read(child);
    if (isApart) texts.push("");
  };
  read(tree);
  return texts.map(flat).filter(Boolean);
}

const ours = (text: string): string => ofOthers.reduce((rest, others) => rest.replaceAll(others, "…"), text);

const pages = readPages().map(({ file, html }) => [file, html] as const);

test.each(pages)("no sentence of ours in %s is too long", (_file, html) => {
  const long = textsOf(fromHtml(html)).flatMap((text) => longSentences(ours(text), "en"));
  expect([...new Set(long.map(({ text }) => text))]).toEqual([]);
});
