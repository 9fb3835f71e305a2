import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { wholePercents } from "./percent.ts";
import { standingsOfWords, wordShares } from "./word-shares.ts";
import type { Claim, Story } from "../../story/story.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { collisions, outside, textBoxes } from "../../test/text-boxes.ts";
import { sizeOf } from "../../views/drawing/svg.ts";
import { voiceWords } from "../words.ts";
import { claimVoiceFinding } from "../claim-voice/claim-voice-figure.ts";
import { wordSharesFigure, wordSharesFinding } from "./word-shares-figure.ts";

const story = exampleStory();
const count = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const standingsIn = (story: Story, id: string) => {
  const claim = story.claims.find((candidate) => candidate.id === id);
  return [...new Set(claim ? standingsOfWords(story, claim.passage) : [])];
};

test("every word of headline and paragraphs counts once", () => {
  const words = wordShares(story).reduce((sum, share) => sum + share.words, 0);
  expect(words).toBe(count(story.article.text));
});

test.each(["named", "official", "institution", "unnamed", "unidentified", "silent"])(
  "a word counts for the voice of the claim it is in: %s",
  (standing) => {
    const story = exampleStory(change("claims.yaml", "standing: named", `standing: ${standing}`));
    expect(standingsIn(story, "bridge-opens")).toEqual([standing]);
  },
);

test.each(["record", "analysis", "unsourced"])(
  "a word of a claim without a voice counts for what it is: %s",
  (kind) => {
    const story = exampleStory(
      change("claims.yaml", "kind: unsourced", `kind: ${kind}\n    references: [council-minutes]`),
    );
    expect(standingsIn(story, "towns-agree")).toEqual([kind]);
  },
);

test("words in several passages count for the firmest, words in none are in no claim", () => {
  const [claim] = story.claims;
  const voice = story.voices.find(({ standing }) => standing === "named");
  if (!claim || !voice) throw new Error("The story has no claim, or no named voice.");
  const firm = { ...claim, id: "firm", voices: [voice] };
  expect(new Set(standingsOfWords({ ...story, claims: [claim, firm] }, claim.passage))).toEqual(new Set(["named"]));
  expect(new Set(standingsOfWords({ ...story, claims: [] }, claim.passage))).toEqual(new Set(["none"]));
});

/** The story after each claim of it was changed. */
const withClaims = (changed: (claim: Claim) => Partial<Claim>): Story => ({
  ...story,
  claims: story.claims.map((claim) => ({ ...claim, ...changed(claim) })),
});
const [reference] = story.references;

test("the finding says how much is news without a source, and for how much of it other texts give a source", () => {
  const withSourceFor = (...ids: string[]): string =>
    wordSharesFinding(
      withClaims(({ id }) => ({
        voices: [],
        kind: "unsourced",
        references: reference && ids.includes(id) ? [reference] : [],
      })),
    );
  const all = story.claims.map(({ id }) => id);
  expect(withSourceFor()).toMatch(/^\d\d% of the words are news without a source$/u);
  expect(withSourceFor(...all)).toMatch(/ without a source; other texts name one for all of it$/u);
  expect(withSourceFor(...all.slice(1))).toMatch(/ name one for most of it$/u);
  expect(withSourceFor("towns-agree")).toMatch(/ name one for some of it$/u);
});

test("where no news is without a source, the finding says for how much of the article somebody is cited", () => {
  const record = withClaims(({ kind }) => ({ kind: kind && "record" }));
  expect(wordSharesFinding(record)).toMatch(/^The article cites somebody for \d\d% of its words$/u);
  const silent = withClaims(() => ({ kind: "analysis", voices: [] }));
  expect(wordSharesFinding(silent)).toBe("The article cites nobody");
});

test("what is there is never said to be none", () => {
  const long = { ...story.article, text: `${story.article.text}${" word".repeat(20_000)}` };
  expect(wordSharesFinding({ ...story, article: long })).toMatch(/^Less than 1% of the words are news/u);
});

test("claims are counted by what they are", () => {
  expect(claimVoiceFinding(story)).toBe("Of 6 claims, one is news for which nobody is cited");
  expect(
    claimVoiceFinding({ language: "en-GB", claims: story.claims.filter(({ kind }) => kind !== "unsourced") }),
  ).toBe("No claim is news for which nobody is cited");
  const kinds = (...some: ("unsourced" | "record" | undefined)[]) =>
    claimVoiceFinding({
      language: "en-GB",
      claims: some.flatMap((kind) => story.claims.slice(0, 1).map((claim) => ({ ...claim, kind }))),
    });
  expect(kinds(undefined)).toBe("No claim is news for which nobody is cited");
  expect(kinds("unsourced")).toBe("The only claim is news for which nobody is cited");
  expect(kinds("unsourced", "unsourced")).toBe("Both claims are news for which nobody is cited");
  expect(kinds("unsourced", "unsourced", "unsourced")).toBe("All three claims are news for which nobody is cited");
  expect(kinds("unsourced", "unsourced", "record")).toBe("Of 3 claims, two are news for which nobody is cited");
  expect(kinds("record")).toBe("All that the article claims is public record or its own analysis");
});

test.each([
  [
    [0.5, 0.5],
    [50, 50],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    [34, 33, 33],
  ],
  [
    [0.405, 0.0582, 0.0785, 0.1, 0.3583],
    [40, 6, 8, 10, 36],
  ],
])("percentages of %j add up to 100", (shares, expected) => {
  const percents = wholePercents(shares);
  expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
  expect(percents).toEqual(expected);
});

test("each line of the miniature leads to its paragraph", () => {
  const svg = toHtml(wordSharesFigure(story).drawing, { space: "svg" });
  const links = Array.from(svg.matchAll(/href="([^"]+)"/gu), ([, href]) => href);
  expect(links).toEqual(story.article.blocks.map(({ sentences }) => `#${sentences[0]?.id ?? ""}`));
});

test("an article of very many paragraphs is drawn no higher than a screen, and without links", () => {
  const blocks = Array.from({ length: 10 }, () => story.article.blocks).flat();
  const { drawing } = wordSharesFigure({ ...story, article: { ...story.article, blocks } });
  expect(sizeOf(drawing).height).toBeLessThan(450);
  expect(toHtml(drawing, { space: "svg" })).not.toContain("href");
});

test.each([
  ["real", realStory()],
  ["example", story],
  ["real one in German", { ...realStory(), language: "de" }],
  ["real one in Arabic", { ...realStory(), language: "ar" }],
])("each strip is named beside it, and no name meets another or leaves the drawing: %s", (_, each) => {
  const { drawing } = wordSharesFigure(each);
  const texts = textBoxes(drawing);
  for (const { standing } of wordShares(each))
    expect(texts.map(({ text }) => text)).toContain(voiceWords(each).standings[standing]);
  expect(collisions(texts)).toEqual([]);
  expect(outside(drawing)).toEqual([]);
});
