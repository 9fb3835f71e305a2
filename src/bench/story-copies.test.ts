import { expect, test } from "vitest";
import { countriesOf } from "../parts/countries/model.ts";
import { allParts } from "../parts/all-parts.ts";
import { cardName } from "../publish/cards/card-name.ts";
import { allCards } from "../publish/cards/story-cards.ts";
import { allFigures } from "../publish/outline.ts";
import { compileContent } from "../story/compile-content.ts";
import type { Story } from "../story/story.ts";
import { exampleContent } from "../test/example-content.ts";
import { readableSvg } from "../test/golden.ts";
import { changeWord, copyStories } from "./story-copies.ts";
import { viewed } from "../views/view.ts";

const content = copyStories(exampleContent(), 3);
const { stories } = compileContent(content, { parts: allParts, isPublication: true });

/** What each story has of something, all in one list. */
const ofAll = (some: (story: Story) => readonly string[]): string[] =>
  stories.flatMap((story) => [...new Set(some(story))]);

test("a site has as many stories as asked for, and lists what each publishes", () => {
  expect(stories.map(({ slug }) => slug)).toEqual(["two-towns-bridge", "two-towns-bridge-2", "two-towns-bridge-3"]);
});

test.each<[string, (story: Story) => readonly string[]]>([
  ["card", (story) => allCards(story, "Examples").map((card) => cardName(card))],
  ["headline of a card", (story) => allCards(story, "Examples").map(({ headline }) => headline)],
  ["drawing", (story) => allFigures(viewed(story)).map(({ drawing }) => readableSvg(drawing))],
  ["label on the map", (story) => countriesOf(story).map(({ name }) => name)],
  ["paragraph of the article", ({ article }) => article.text.split("\n\n")],
  ["statement", ({ claims }) => claims.map(({ statement }) => statement)],
  ["title of a note", ({ notes }) => notes.map(({ title }) => title)],
])("no two copies share a %s", (_what, some) => {
  const found = ofAll(some);
  expect(found.length).toBeGreaterThanOrEqual(stories.length);
  expect(found.filter((one, index) => found.indexOf(one) !== index)).toEqual([]);
});

test("what no reader reads as text is the same in every copy", () => {
  const [first, ...copies] = stories.map(({ article, claims, references }) => ({
    address: article.url,
    claims: claims.map(({ id, kind, voices }) => [id, kind, voices.map((voice) => [voice.id, voice.standing])]),
    references: references.map(({ id, url, published, language }) => [id, url, published, language]),
  }));
  for (const copy of copies) expect(copy).toEqual(first);
});

test("a change of one word is one, and breaks no rule", () => {
  const { file, text } = changeWord(content);
  const words = (source = ""): string[] => source.split(/\s+/u);
  const before = words(content[file]);
  expect(words(text).filter((word, index) => word !== before[index])).toHaveLength(1);
  expect(compileContent({ ...content, [file]: text }, { parts: allParts }).stories).toHaveLength(3);
});
