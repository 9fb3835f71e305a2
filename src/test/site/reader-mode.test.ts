import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { realStory } from "../real-story.ts";
import { readPages } from "./read-site.ts";

const story = realStory();

test("reader mode keeps the article and its notes", () => {
  const page = readPages().find(({ file }) => file === `${story.slug}/index.html`);
  const { document } = new JSDOM(page?.html ?? "", { url: "https://example.org/" }).window;
  const text = new Readability(document).parse()?.textContent?.replaceAll(/\s+/gu, " ") ?? "";
  for (const { text: words } of story.article.blocks.slice(1)) expect(text).toContain(words);
  for (const { body } of story.notes.filter(
    ({ passage }) => passage.sentences[0] !== story.article.blocks[0]?.sentences[0],
  )) {
    expect(text).toContain(body);
  }
});
