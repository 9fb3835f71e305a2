import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { paths } from "../../publish/addresses.ts";
import { inOrder } from "../../publish/page/placed-notes.ts";
import { realStory } from "../real-story.ts";
import { topicOf } from "../../words/words-of.ts";
import { readPages } from "./read-site.ts";

const story = realStory();
const notes = inOrder(story.notes);
const pages = readPages();
const flat = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/gu, " ").trim();

function documentAt(path: string): Document {
  const page = pages.find(({ file }) => file === `${path}index.html`);
  return new JSDOM(page?.html ?? "").window.document;
}

const record = documentAt(paths.record(story.slug));
const items = [...record.querySelectorAll("#notes > ol > li")];

test("the record has every note once, numbered in the order of the article, with its lens, its words and what it stands on", () => {
  const told = items.map((item) => ({
    title: flat(item.querySelector("h3")?.textContent),
    lens: flat(item.querySelector("h3 + p")?.textContent),
    words: flat(item.querySelector("blockquote")?.textContent),
    body: flat(item.querySelector("blockquote + p")?.textContent),
    hasFooting: flat(item.querySelector("blockquote + p + p")?.textContent) !== "",
  }));
  expect(notes.length).toBeGreaterThan(20);
  expect(told).toEqual(
    notes.map(({ title, passage, body, ...note }, index) => ({
      title: `${String(index + 1)}. ${title}`,
      lens: topicOf(note, story),
      words: flat(passage.exact),
      body: flat(body),
      hasFooting: true,
    })),
  );
});

test("the words of each lead back to where they begin in the article", () => {
  const page = documentAt(paths.story(story.slug));
  for (const [index, item] of items.entries()) {
    const href = item.querySelector("blockquote a")?.getAttribute("href") ?? "";
    const [path, id = ""] = href.split("#");
    expect(path).toMatch(new RegExp(`/${story.slug}/$`, "u"));
    const there = flat(page.getElementById(decodeURIComponent(id))?.textContent);
    expect(there, href).not.toBe("");
    expect(flat(notes[index]?.passage.exact), href).toContain(there);
  }
});
