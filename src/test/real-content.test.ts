import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dependencyOf } from "../parts/dependency/model.ts";
import { isBeside } from "../parts/dependency/graph/standing.ts";
import { allChanges, everyFall } from "../parts/dependency/graph/what-falls.ts";
import type { Claim } from "../story/story.ts";
import { standingsOfWords, wordShares } from "../voices/word-shares/word-shares.ts";
import { realStory } from "./real-story.ts";

// What must be true of the one story that is published: of its content, not of the code. Another story in its place has
// tests of its own here; no other test may need this story and not any other.
const story = realStory();
const { article } = story;

describe("the article", () => {
  const received = readFileSync(new URL("fixtures/source.txt", import.meta.url));

  test("the copy of what was received is the one that was received", () => {
    expect(received.length).toBe(2689);
    expect(createHash("sha256").update(received).digest("hex")).toMatch(/^15b0230f.*4a4609$/u);
  });

  test("is what was received, character for character", () => {
    expect(`${article.text}\n${article.byline}`).toBe(received.toString("utf8"));
  });

  test("is a headline and ten paragraphs", () => {
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["headline", ...Array<string>(10).fill("paragraph")]);
  });
});

describe("the notes of the story", () => {
  test("has at least 24 notes, and all lenses", () => {
    expect(story.notes.length).toBeGreaterThanOrEqual(24);
    expect(new Set(story.notes.map(({ lens }) => lens.id))).toEqual(new Set(story.lenses.map(({ id }) => id)));
  });

  // The table of passages in the editorial brief: what must carry a note, and under which
  // lens. Of “we worked magic there” and “told reporters in July”, one row of it, the second is the one annotated.
  test.each([
    ["Israeli media:", ["sources"]],
    ["in advanced discussions", ["sources"]],
    ["some Central Asian nations", ["countries"]],
    ["five sources familiar with the matter told Israeli media", ["sources"]],
    ["four Muslim-majority countries", ["countries"]],
    ["normalise relations with Israel", ["countries"]],
    ["already have diplomatic relations with Israel", ["preconditions"]],
    ["largely symbolic", ["sources"]],
    ["without progress toward a Palestinian state", ["preconditions"]],
    ["over 60,000 people", ["sources"]],
    ["unverified Hamas-controlled", ["sources"]],
    ["Canada, France and the UK", ["countries"]],
    ["unresolved conflict with Armenia", ["dependency"]],
    ["three sources saying", ["sources"]],
    ["sees a peace deal between the two neighbours as a precondition", ["preconditions", "dependency"]],
    ["told reporters in July", ["sources"]],
    ["visited Baku in March to meet President Ilham Aliyev", ["sources"]],
    ["Aryeh Lightstone later in the spring", ["sources"]],
    ["sounded out Kazakhstan", ["countries", "dependency"]],
    ["We are working to get more countries to join", ["sources"]],
    ["did not comment", ["sources"]],
    ["two sources described Central Asia talks as preliminary", ["sources"]],
    ["slow progress in Yerevan–Baku negotiations could delay any deal", ["dependency"]],
    ["situated between Russia and Iran", ["countries"]],
    ["symbolic foreign policy win", ["sources"]],
  ])("“%s” carries a note under %s", (words, wanted) => {
    const start = story.article.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const found = story.notes.filter(({ passage }) => passage.start < start + words.length && start < passage.end);
    expect(found.map(({ lens }) => lens.id)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("who stands behind the words", () => {
  test("is what was counted by hand", () => {
    expect(Object.fromEntries(wordShares(story).map(({ standing, words }) => [standing, words]))).toEqual({
      named: 16,
      official: 23,
      institution: 45,
      unnamed: 111,
      unidentified: 11,
      silent: 17,
      record: 31,
      analysis: 93,
      unsourced: 45,
      none: 3,
    });
  });

  test.each([
    ["worked-magic", "named"],
    ["more-countries", "official"],
    ["riyadh-condition", "institution"],
    ["advanced-talks", "unnamed"],
    ["expansion-eyed", "unidentified"],
    ["no-comment", "silent"],
    ["accords-signed", "record"],
    ["global-anger", "analysis"],
    ["kazakhstan-sounded-out", "unsourced"],
  ])("the words of %s are %s", (id, standing) => {
    expect(new Set(standingsOfWords(story, claim(id).passage))).toEqual(new Set([standing]));
  });

  test("one person speaks by name, and three institutions, of which one is several states", () => {
    const speaking = story.voices.filter(({ standing }) => standing === "named" || standing === "institution");
    expect(speaking.map(({ name }) => name).toSorted()).toEqual([
      "Canada, France and the UK",
      "Donald Trump",
      "Gaza’s health ministry",
      "Riyadh",
    ]);
  });
});

describe("what became of the claims", () => {
  test.each([
    ["worked-magic", ["precondition:peace-with-armenia"]],
    ["kazakhstan-sounded-out", ["event:kazakhstan-step"]],
    ["four-normalised", []],
  ])("of %s it is %j", (id, expected) => {
    expect(claim(id).outcome?.things.map(({ publicId }) => publicId) ?? []).toEqual(expected);
  });
});

describe("the dependency", () => {
  const { conditions } = dependencyOf(story);

  test("Kazakhstan stands beside the chain, and nothing else does", () => {
    expect(conditions.filter(isBeside).map(({ id }) => id)).toEqual(["kazakhstan-announces"]);
  });

  test("no switch brings down what came about beside the chain", () => {
    for (const condition of conditions.filter(isBeside)) expect(allChanges(conditions)).not.toContain(condition);
    const falls = new Set(everyFall(conditions).flatMap((fall) => [...fall.falls]));
    expect([...falls].map(({ id }) => id).toSorted()).toEqual(["azerbaijan-joins", "treaty-signed"]);
  });
});

function claim(id: string): Claim {
  const found = story.claims.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
}
