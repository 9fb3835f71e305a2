import { type MeasuredNode, Renderer } from "@takumi-rs/core";
import { expect, test } from "vitest";
import { differingPixels } from "../../test/golden-image.ts";
import { realStory } from "../../test/real-story.ts";
import { allCards } from "./story-cards.ts";
import { cardSize, type Card } from "./card.ts";
import { cardTree, headlineSizes } from "./card-tree.ts";
import { createDrawCard, fontsOf } from "./draw-card.ts";
import { fitHeadline, leaving } from "./fit-headline.ts";
import { createFontShelf } from "./font-shelf.ts";
import { sampleCard } from "./sample-card.ts";

const draw = createDrawCard();
const renderer = new Renderer();
const shelf = createFontShelf(renderer);
const words = (count: number): string => Array.from({ length: count }, () => "peace").join(" ");

/** Size of a card's headline, and whatever leaves the picture. */
async function layOut(card: Card): Promise<{ size: unknown; leaves: string[] }> {
  const fontFamilies = await fontsOf(card, shelf);
  const tree = await fitHeadline(card, (node, options) => renderer.measure(node, { ...options, fontFamilies }));
  const page = await renderer.measure(tree, { ...cardSize, fontFamilies });
  const headline = /"fontSize":(\d+),"lineHeight":[\d.]+,"letterSpacing"/u.exec(JSON.stringify(tree));
  return { size: Number(headline?.[1]), leaves: [...leaving(page), ...linesOutside(page)] };
}

/** Lines of text that reach beyond the picture, reckoned apart from what fits the headline. */
function linesOutside({ children, transform, runs }: MeasuredNode): string[] {
  const [left, top] = [transform[4], transform[5]];
  return [
    ...runs
      .filter((run) => left + run.x < 0 || left + run.x + run.width > 1200 || top + run.y + run.height > 630)
      .map(({ text }) => text),
    ...children.flatMap(linesOutside),
  ];
}

const realCards = allCards(realStory(), "The Accords, Annotated");

test("there is a card for the story and each claim", () => {
  expect(realCards.length).toBe(1 + realStory().claims.length);
});

test.each(realCards.map((card) => [card.subject, card] as const))(
  "%s: nothing is clipped, and the picture is small",
  async (_subject, card) => {
    expect((await layOut(card)).leaves).toEqual([]);
    const png = Buffer.from(await draw(card));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  },
);

test("the same card gives the same bytes, whatever was drawn before it", async () => {
  await draw(sampleCard({ headline: "Токаев met נתניהו and Əliyev" }));
  const [first, second] = [await draw(sampleCard()), await createDrawCard()(sampleCard())];
  expect(Buffer.compare(first, second)).toBe(0);
});

test("the longer a headline, the smaller it is set, never below what is legible at a third of the size", async () => {
  const sizes = await Promise.all(
    [2, 12, 24, 36].map(async (count) => (await layOut(sampleCard({ headline: words(count) }))).size),
  );
  expect(sizes).toEqual([...sizes].toSorted((a, b) => Number(b) - Number(a)));
  expect(new Set(sizes).size).toBe(4);
  expect(Math.min(...headlineSizes)).toBeGreaterThanOrEqual(44);
});

test.each([2, 6, 12, 18, 24, 30, 36])(
  "a headline of %i words is as large as fits: one size more does not",
  async (count) => {
    const card = sampleCard({ headline: words(count) });
    const fontFamilies = await fontsOf(card, shelf);
    const { size } = await layOut(card);
    const larger = headlineSizes.filter((other) => other > Number(size)).at(-1);
    if (larger === undefined) return;
    const page = await renderer.measure(cardTree(card, larger), { width: cardSize.width, fontFamilies });
    expect(leaving(page)).not.toEqual([]);
  },
);

test("names too long for a line are broken over two, and the headline makes room", async () => {
  const byline = Array.from({ length: 5 }, () => "Kazakhstan’s embassy in Washington").join(", ");
  const { size, leaves } = await layOut(sampleCard({ byline }));
  expect(leaves).toEqual([]);
  expect(Number(size)).toBeLessThan(Number((await layOut(sampleCard())).size));
});

test("a word wider than the picture is broken", async () => {
  const { leaves } = await layOut(sampleCard({ headline: "Unverhältnismäßigkeits".repeat(6) }));
  expect(leaves).toEqual([]);
});

test("a headline of many words is refused by the card's name", async () => {
  await expect(draw(sampleCard({ headline: words(70) }))).rejects.toThrow(
    /^Card of claim “talks” of story “corridor”: Unexpected headline .* too long/u,
  );
});

test("characters that no font has are refused, in any line", async () => {
  await expect(draw(sampleCard({ headline: "Peace ☃ ཀ" }))).rejects.toThrow(
    "Card of claim “talks” of story “corridor”: Unexpected “☃” (U+2603), “ཀ” (U+0F40), which no font",
  );
  await expect(draw(sampleCard({ byline: "བོད" }))).rejects.toThrow(/“བ” \(U\+0F56\)/u);
});

test.each([
  "Փաշինյան",
  "Əliyev",
  "Xankəndi",
  "נתניהו",
  "محمد بن سلمان",
  "Токаев",
  "Қасым-Жомарт",
  "İlham Şuşa ğı",
  "Erdoğan",
  "Μητσοτάκης",
])("%s is drawn, as headline and as a name below it", async (name) => {
  const fonts = await fontsOf(sampleCard({ headline: name, byline: name }), shelf);
  expect(fonts.filter((font) => !["Newsreader", "Public Sans"].includes(font))).not.toEqual([]);
  const card = sampleCard({ headline: name, byline: name });
  expect((await layOut(card)).leaves).toEqual([]);
  // A box for each letter would be as wide whatever the letters are.
  const [drawn, mirrored] = [await draw(card), await draw({ ...card, headline: [...name].toReversed().join("") })];
  expect(differingPixels(drawn, mirrored)).toBeGreaterThan(300);
});

test("fonts of other scripts are left alone until a card needs them", async () => {
  expect(await fontsOf(sampleCard(), shelf)).toEqual(["Newsreader", "Public Sans"]);
});

test("Arabic letters join: each alone is wider than all together", async () => {
  const widthOf = async (text: string): Promise<number> => {
    const fontFamilies = await fontsOf(sampleCard({ headline: text }), shelf);
    const style = { fontFamily: fontFamilies.join(", "), fontSize: 50 };
    return (await renderer.measure({ type: "text", text, style }, { fontFamilies })).width;
  };
  const letters = Array.from("سلمان");
  const alone = await Promise.all(letters.map(widthOf));
  expect(await widthOf(letters.join(""))).toBeLessThan(alone.reduce((sum, width) => sum + width) * 0.9);
});
