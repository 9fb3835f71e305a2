import { expect, test } from "vitest";
import type { Card } from "./card.ts";
import { cardName } from "./card-name.ts";
import { cardTree } from "./card-tree.ts";
import { drawCard } from "./draw-card.ts";
import { headlineSize } from "./headline-size.ts";
import { sharedRenderer } from "./renderer.ts";

const headlines = [
  "Peace first, then Baku, whoever is asked",
  "Israeli media: Trump eyes Azerbaijan, Central Asia for Abraham Accords expansion",
  "Ministers of nineteen countries meet in Samarkand to settle the transit corridor that neither Yerevan nor Baku has so far agreed to guarantee",
  "Ministers of nineteen countries meet in Samarkand to settle the transit corridor that neither Yerevan nor Baku has agreed to guarantee, and leave with a communiqué that repeats the words of last September",
];

const card: Card = {
  site: "The Accords, Annotated",
  kicker: "News analysis, annotated",
  headline: headlines[1] ?? "",
  alt: "Trump eyes Azerbaijan",
  byline: "By Aghakazim Guliyev",
  findings: "33% of the words rest on unnamed sources, 4% on someone named",
  shares: [
    { label: "A named person", words: 16, colour: "#1a1814" },
    { label: "Unnamed sources", words: 131, colour: "#8c3a0f" },
  ],
};

test.each(headlines)("a card is a PNG of 1200 by 630 pixels, small enough to share: %s", async (headline) => {
  const png = Buffer.from(await drawCard({ ...card, headline }));
  expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
});

test("the same card gives the same bytes, and a bare card is drawn too", async () => {
  expect(Buffer.compare(await drawCard(card), await drawCard(structuredClone(card)))).toBe(0);
  const { site, kicker, headline, alt, byline } = card;
  expect((await drawCard({ site, kicker, headline, alt, byline })).length).toBeGreaterThan(1_000);
});

test("the longer a headline, the smaller it is set", async () => {
  expect(await Promise.all(headlines.map(headlineSize))).toEqual([96, 80, 64, 56]);
});

test("no part of the fullest card leaves the picture", async () => {
  const renderer = await sharedRenderer();
  const long = { ...card, byline: card.byline.repeat(9), kicker: card.kicker.repeat(9), headline: headlines[3] ?? "" };
  const page = await renderer.measure(cardTree(long, 56), { width: 1200, height: 630 });
  expect(page.children.map(({ transform, height }) => transform[5] + height).filter((bottom) => bottom > 630)).toEqual(
    [],
  );
  expect(page.children.map(({ transform, width }) => transform[4] + width).filter((right) => right > 1128)).toEqual([]);
});

test("a headline beyond the smallest size is refused", async () => {
  await expect(drawCard({ ...card, headline: card.headline.repeat(9) })).rejects.toThrow(/too long for a card/u);
});

test("a card's name changes with each of its words and with its bar", () => {
  const changes: Partial<Card>[] = [
    { site: "Another" },
    { kicker: "Another" },
    { headline: "Another" },
    { byline: "Another" },
    { findings: "Another" },
    { shares: [] },
  ];
  const names = [card, ...changes.map((change) => ({ ...card, ...change }))].map(cardName);
  expect(new Set(names).size).toBe(names.length);
  expect(cardName(structuredClone(card))).toBe(names[0]);
  expect(names[0]).toMatch(/^[0-9a-f]{10}$/u);
});
