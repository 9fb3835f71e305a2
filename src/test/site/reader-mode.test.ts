import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { everyFall, switchSentence } from "../../parts/dependency/graph/what-falls.ts";
import { dependencyOf } from "../../parts/dependency/model.ts";
import { outlineOf } from "../../publish/outline.ts";
import { figureOf, viewed } from "../../views/view.ts";
import { realStory } from "../real-story.ts";
import { readPages } from "./read-site.ts";

const story = realStory();
const page = readPages().find(({ file }) => file === `${story.slug}/index.html`);
const { document } = new JSDOM(page?.html ?? "", { url: "https://example.org/" }).window;
const flat = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/gu, " ");
/** What a reader reads whose browser knows no styles, and what is left of it in reader mode. */
const [plain, read] = [flat(document.querySelector("main")?.textContent), readInReaderMode()];

/**
 * The words of the article, of the heading of each section that the story names, and of its open figure’s, in the order of
 * the page. Readability drops the heading of the first section, whose id has “share” in it, as a button to share.
 */
const inOrder = [
  ...story.article.blocks.slice(1).map(({ text }) => text),
  ...outlineOf(viewed(story))
    .slice(1)
    .flatMap(({ prose, open }) => [
      ...(prose ? [prose.heading] : []),
      ...(open ? [figureOf(open, viewed(story)).finding] : []),
    ]),
];

function readInReaderMode(): string {
  const copy = document.cloneNode(true) as Document;
  return flat(new Readability(copy).parse()?.textContent);
}

test.each(Object.entries({ "without styles": plain, "in reader mode": read }))(
  "%s the article, the findings of sections and those of figures are there, in their order",
  (_way, text) => {
    expect(inOrder.length).toBeGreaterThan(20);
    let at = 0;
    for (const words of inOrder) {
      const found = text.indexOf(flat(words), at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found;
    }
  },
);

test("reader mode keeps the notes", () => {
  const [headline] = story.article.blocks;
  const inText = story.notes.filter(({ passage }) => passage.sentences[0] !== headline?.sentences[0]);
  expect(inText.filter(({ body }) => !read.includes(body)).map(({ id }) => id)).toEqual([]);
});

test("what the graph’s switch would show is said in reader mode as a condition, and as no fact", () => {
  const sentences = everyFall(dependencyOf(story).conditions).map((fall) => switchSentence(fall, story));
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.filter((words) => !read.includes(words))).toEqual([]);
  expect(read).not.toMatch(/Supposed to fail|Falls\b/u);
});
