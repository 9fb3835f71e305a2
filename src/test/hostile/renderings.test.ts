import { expect, test, vi } from "vitest";
import { exportSite } from "../example-site.ts";
import type { Story } from "../../story/story.ts";
import { append, change, storyWith } from "../edited-story.ts";
import { exampleStory } from "../example-story.ts";
import { inertPayloads, refusedPayloads } from "./payloads.ts";
import { renderingsOf } from "./renderings.ts";
import { quoted } from "./text-cases.ts";
import { isPrinted, textPlaces, wordsAt } from "./text-places.ts";

vi.setConfig({ testTimeout: 60_000 });

const { files } = storyWith();
const places = textPlaces(files).filter(({ file }) => file !== "claims.yaml");
const claimPlaces = textPlaces(files).filter(({ file }) => file === "claims.yaml");

/** Signs of Markdown, each escaped: a section's words. */
const escaped = (words: string): string => words.replaceAll(/[!-/:-@[-`{-~]/gu, (sign) => `\\${sign}`);

const below = (words: string): string => `\n## ${words} end\n\n${words} end\n\n> **${words}** end\n`;

/** What Markdown links even after a backslash, or a section takes for a link that has gone wrong, is refused there. */
const linked = /https:|www\.|\]/u;

/** Words that end a sentence would change what is counted by sentences. */
const isOneSentence = (words: string): boolean => !/!|\.\./u.test(words);

/** The example story with the same words in every text there is, or in all but the article's. */
function storyOf(words: string, isInArticle: boolean) {
  // White space alone is no text, and a claim quotes the article.
  const said = words.trim() === "" ? `Say ${words}` : words;
  const data = wordsAt(files, isInArticle ? places : places.filter(({ path }) => path[0] !== "headline"), said);
  const front = data.find((edit) => edit.file === "article.md");
  const withFront = new Map([...files, ["article.md", front?.kind === "write" ? front.text : ""]]);
  const claims = new Map([...withFront]);
  const spoken = storyWith(...data, ...(isInArticle ? quoted(words) : [])).files;
  for (const file of ["article.md", "claims.yaml"]) claims.set(file, spoken.get(file) ?? "");
  return exampleStory(
    ...data.filter(({ file }) => file !== "article.md"),
    { kind: "write", file: "article.md", text: claims.get("article.md") ?? "" },
    ...wordsAt(claims, claimPlaces, said),
    ...(linked.test(words) ? [] : [append("sections/method.md", below(escaped(words)))]),
  );
}

const siteOf = (words: string) => ({
  ...exportSite,
  name: words,
  description: words,
  publisher: words,
  policies: [{ id: "corrections", title: words, text: words }],
});

const structures = async (words: string, withMap: boolean, isInArticle: boolean): Promise<[string, unknown][]> =>
  (await renderingsOf(storyOf(words, isInArticle), siteOf(words), withMap)).map(({ name, text, structure }) => [
    name,
    structure(text),
  ]);

/** As many words, in which there is no sign; what has no letter is not counted as a word of the article. */
const plain = (words: string): string =>
  words.replaceAll(/\S+/gu, (part) => (linked.test(words) ? "a]b" : /[\p{L}\p{N}]/u.test(part) ? "word" : "–"));

const baselines = new Map<string, Promise<[string, unknown][]>>();
function baselineOf(words: string, withMap: boolean): Promise<[string, unknown][]> {
  const isInArticle = isOneSentence(words);
  const key = [plain(words), withMap, isInArticle].join(" ");
  const known = baselines.get(key) ?? structures(plain(words), withMap, isInArticle);
  baselines.set(key, known);
  return known;
}

/** The map is drawn for words of two kinds only: it writes no text that no other figure writes. */
const mapped = new Set(["an attribute that closes", "entities without an end"]);

test.each(Object.entries(inertPayloads))("%s is words in everything a story becomes", async (name, words) => {
  const withMap = mapped.has(name);
  const [actual, expected] = [await structures(words, withMap, isOneSentence(words)), await baselineOf(words, withMap)];
  expect(actual.map(([each]) => each)).toEqual(expected.map(([each]) => each));
  for (const [index, [each, structure]] of actual.entries()) expect(structure, each).toEqual(expected[index]?.[1]);
});

/** Markup that no text of ours may have, and an article may: it is printed as it was published. */
const printed = Object.entries(refusedPayloads).flatMap(([name, [words, rule]]) =>
  rule === "plain-text" && !/[\s!]/u.test(words) ? [[name, words] as const] : [],
);

const structuresOf = async (story: Story): Promise<[string, unknown][]> =>
  (await renderingsOf(story, exportSite, false)).map(({ name, text, structure }) => [name, structure(text)]);

const printedPlaces = textPlaces(files).filter(isPrinted);

/** The example story with the same words wherever those of others are printed. */
const storyThatPrints = (words: string): Story =>
  // Between letters it is one word whatever it is made of, and ends in no sign that parts cells.
  exampleStory(...wordsAt(files, printedPlaces, `x${words}x`), ...quoted(`x${words}x`));

const ofOneWord = once(() => structuresOf(storyThatPrints("word")));

test.each(printed)("%s is words of the article and of its headline in everything it becomes", async (_name, words) => {
  const story = storyThatPrints(words);
  expect(story.article.headline).toContain(words);
  expect(story.article.text).toContain(`carries x${words}x people`);
  expect(await structuresOf(story)).toEqual(await ofOneWord());
});

/** The example story with an address in place of two. */
const withAddress = (path: string): Story =>
  exampleStory(
    change(
      "references.yaml",
      "url: https://elvby.example/minutes",
      `url: ${JSON.stringify(`https://elvby.example/${path}`)}`,
    ),
    change(
      "article.md",
      "url: https://courier.example/bridge",
      `url: ${JSON.stringify(`https://courier.example/${path}`)}`,
    ),
  );

const ofAddress = once(() => structuresOf(withAddress("x")));

test.each([
  "'onload='alert(1)",
  ")[x](javascript:alert(1))",
  "?q=javascript:alert(1)",
  "a|b~c_d*e$f%25&g#h",
  "%3Cscript%3E",
])("an address that ends in %s leads where it says in everything it becomes", async (path) => {
  expect(await structuresOf(withAddress(path))).toEqual(await ofAddress());
});

test("a story of nine thousand years can be drawn", async () => {
  const [flood, survey] = [
    change("events.yaml", "date: 2024-08", "date: 1000-01-01"),
    change("events.yaml", "date: 2026-21", 'date: "9999"\n  meant: [date]'),
  ];
  const structures = await structuresOf(exampleStory(flood, survey));
  expect(structures.map(([name]) => name)).toEqual((await ofAddress()).map(([name]) => name));
});

test.each([
  ["2025-21/2025-22", "spring to summer 2025"],
  ["2026-03/..", "since March 2026"],
  ["../2026-03", "until March 2026"],
  ["2026-03/", "from March 2026, end unknown"],
  ["2024-08?", "probably August 2024"],
  ["199X~", "about the 1990s"],
  ["2025-30", "southern summer 2025–26"],
])("an event dated %s is told as “%s”, and nothing is made of days that it has not", async (edtf, words) => {
  const story = exampleStory(change("events.yaml", "date: 2026-21", `date: "${edtf}"`));
  const rendered = await renderingsOf(story, exportSite, false);
  const texts = rendered.map(({ text }) => text);
  expect(texts.filter((text) => text.toLowerCase().includes(words.toLowerCase())).length).toBeGreaterThan(0);
  expect(texts.filter((text) => /NaN|Infinity|undefined|9999-12|0000-01|Invalid/u.test(text))).toEqual([]);
});

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
