import { expect, test } from "vitest";
import { differingPixels, expectGoldenImage } from "../../test/golden-image.ts";
import { exampleStory } from "../../test/example-story.ts";
import { claimCard, storyCard } from "./story-cards.ts";
import { createDrawCard } from "./draw-card.ts";
import { sampleCard } from "./sample-card.ts";

const site = "The Accords, Annotated";
const draw = createDrawCard();
const story = exampleStory();
const [claim] = story.claims;
if (!claim) throw new Error("The example story has no claim.");

test.each([
  ["story", storyCard(story, site)],
  ["claim", claimCard(claim, story, site)],
  [
    "names",
    sampleCard({
      headline: "Փաշինյան met Əliyev in Xankəndi; נתניהו and محمد بن سلمان (2025) were told by Токаев",
      byline: "נתניהו, محمد بن سلمان and Токаев",
    }),
  ],
  [
    "right-to-left",
    sampleCard({
      headline: "נתניהו: שלום עם Azerbaijan תחילה, כך אמרו 3 מקורות",
      byline: "בנימין נתניהו",
      kicker: "טענה",
    }),
  ],
  [
    "arabic",
    sampleCard({
      headline: "اتفاق (نهائي) على إعادة بناء الجسر بكلفة 3.5 مليون يورو (EUR)",
      byline: "بقلم آدا ليند",
      kicker: "مثال",
      place: "بريد الحدود، 2026",
    }),
  ],
  [
    "japanese",
    sampleCard({
      headline: "国境の二つの町、橋の再建で合意（最終）「橋は再び開通する」と市長",
      byline: "アダ・リンド記者",
      kicker: "主張",
      place: "国境通信、2026年3月3日",
    }),
  ],
  ["chinese", sampleCard({ headline: "两座边境城镇同意重建桥梁：“桥梁将重新开放”", byline: "阿达·林德" })],
] as const)("the card of %s looks as it did", async (name, card) => {
  expectGoldenImage(`cards/${name}`, await draw(card));
});

test("a golden picture tells a headline that moved, and one letter that changed", async () => {
  const card = sampleCard();
  const [drawn, lower, other] = await Promise.all([
    draw(card),
    draw({ ...card, shares: [] }),
    draw({ ...card, headline: card.headline.replace("eyes", "eyed") }),
  ]);
  expect(differingPixels(drawn, lower)).toBeGreaterThan(1_000);
  expect(differingPixels(drawn, other)).toBeGreaterThan(150);
});
