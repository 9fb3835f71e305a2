import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { anchors } from "../../story/anchors.ts";
import { claimMatrix } from "../../story/derive/claim-matrix.ts";
import { wholePercents } from "../../story/derive/percent.ts";
import { standingsOfWords, wordShares } from "../../story/derive/word-shares.ts";
import { exampleStory } from "../../test/example-story.ts";
import { expectGolden } from "../../test/golden.ts";
import { realStory } from "../../test/real-story.ts";
import { claimVoiceFigure } from "../claim-voice/claim-voice-figure.ts";
import { toCsv } from "../csv.ts";
import { wordSharesFigure } from "./word-shares-figure.ts";

const story = realStory();
const count = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test("every word of headline and paragraphs counts once", () => {
  const words = wordShares(story).reduce((sum, share) => sum + share.words, 0);
  expect(words).toBe(count(story.article.text));
});

test("a word counts for the firmest voice of the claims it is in; silence stands behind nothing", () => {
  const standingsIn = (id: string) => {
    const claim = story.claims.find((candidate) => candidate.id === id);
    return [...new Set(claim ? standingsOfWords(story, claim.passage) : [])];
  };
  expect(standingsIn("worked-magic")).toEqual(["named"]);
  expect(standingsIn("more-countries")).toEqual(["official"]);
  expect(standingsIn("riyadh-condition")).toEqual(["institution"]);
  expect(standingsIn("advanced-talks")).toEqual(["unnamed"]);
  expect(standingsIn("kazakhstan-sounded-out")).toEqual(["nobody"]);
  expect(standingsIn("no-comment")).toEqual(["nobody"]);
});

test("words in several passages count for the firmest, words in none for nobody", () => {
  const [claim] = story.claims;
  const voice = story.voices.find(({ standing }) => standing === "named");
  if (!claim || !voice) throw new Error("The story has no claim, or no named voice.");
  const firm = { ...claim, id: "firm", voices: [voice] };
  expect(new Set(standingsOfWords({ ...story, claims: [claim, firm] }, claim.passage))).toEqual(new Set(["named"]));
  expect(new Set(standingsOfWords({ ...story, claims: [] }, claim.passage))).toEqual(new Set(["nobody"]));
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

test("the miniature has a stripe a sentence, and each leads to it", () => {
  const svg = toHtml(wordSharesFigure(story).drawing, { space: "svg" });
  const sentences = story.article.blocks.flatMap((block) => block.sentences.map(({ id }) => `#${id}`));
  expect(Array.from(svg.matchAll(/href="([^"]+)"/gu), ([, href]) => href)).toEqual(sentences);
});

test("each mark of claim × voice leads to its passage, in the order of the article", () => {
  const rows = claimMatrix(story).rows.map(({ claim }) => claim);
  expect(rows.map(({ passage }) => passage.start)).toEqual(
    rows.map(({ passage }) => passage.start).toSorted((a, b) => a - b),
  );
  const svg = toHtml(claimVoiceFigure(story).drawing, { space: "svg" });
  expect(Array.from(svg.matchAll(/href="([^"]+)"/gu), ([, href]) => href)).toEqual(
    rows.map(({ id }) => `#${anchors.claim(id)}`),
  );
});

test("drawings and data of the example are those that were looked at", () => {
  for (const figure of [wordSharesFigure(exampleStory()), claimVoiceFigure(exampleStory())]) {
    expectGolden(`${figure.id}.svg`, toHtml(figure.drawing, { space: "svg" }));
    expectGolden(`${figure.id}.csv`, toCsv(figure.data));
  }
});
