import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readKept } from "../kept/kept-file.ts";
import type { Card } from "./card.ts";
import { cardName } from "./card-name.ts";
import { drawMissing, progressLine } from "./draw-missing.ts";
import { sampleCard } from "./sample-card.ts";

const root = mkdtempSync(join(tmpdir(), "cards-"));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, "cache-"));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const [first, second] = [sampleCard(), sampleCard({ headline: "Another" })];

test("cards are drawn once; those that look the same share a picture", async () => {
  const same = { ...first, subject: "another story", alt: "Other words." };
  expect(await drawMissing([first, second, same], folder)).toEqual({ pictures: 2, drawn: 2 });
  expect(readdirSync(folder).toSorted()).toEqual([first, second].map((card) => cardName(card)).toSorted());
  const path = join(folder, cardName(first));
  utimesSync(path, 1, 1);
  expect(await drawMissing([first, second, sampleCard({ headline: "A third" })], folder)).toEqual({
    pictures: 3,
    drawn: 1,
  });
  expect(statSync(path).mtimeMs).toBe(1000);
});

test.each([
  [
    "empty",
    (path: string) => {
      truncateSync(path, 0);
    },
  ],
  [
    "cut short",
    (path: string) => {
      truncateSync(path, 5_000);
    },
  ],
  [
    "changed in some bytes",
    (path: string) => {
      writeFileSync(path, readFileSync(path).fill(0, 9_000, 9_100));
    },
  ],
])("a file that is %s is drawn anew", async (_what, spoil) => {
  await drawMissing([first], folder);
  const path = join(folder, cardName(first));
  const whole = readFileSync(path);
  spoil(path);
  expect(readKept(join(folder, cardName(first)))).toBeUndefined();
  expect(await drawMissing([first], folder)).toEqual({ pictures: 1, drawn: 1 });
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test("builds side by side leave whole pictures and no drafts", async () => {
  await Promise.all([1, 2, 3].map(() => drawMissing([first, second], folder)));
  expect(readdirSync(folder)).toHaveLength(2);
  for (const card of [first, second]) expect(readKept(join(folder, cardName(card)))).toBeDefined();
});

test("all cards that cannot be drawn are named at once, and the others are kept", async () => {
  const bad = (subject: string): Card => sampleCard({ subject, headline: subject + "☃" });
  const failure: unknown = await drawMissing([bad("claim a"), first, bad("claim b")], folder).catch(
    (error: unknown) => error,
  );
  expect(String(failure)).toMatch(/claim a: .*\n.*claim b: /u);
  expect(readdirSync(folder)).toEqual([cardName(first)]);
});

test("a card's name changes with each of its words, with its bar, and with what draws it", () => {
  const changes: Partial<Card>[] = [
    { site: "Another" },
    { kicker: "Another" },
    { place: "Another" },
    { headline: "Another" },
    { byline: "Another" },
    { findings: "Another" },
    { shares: [] },
  ];
  const names = [first, ...changes.map((change) => ({ ...first, ...change }))].map((card) => cardName(card));
  names.push(cardName(first, ["2.16.4"]), cardName(first, ["2.16.3", "5.3.1"]));
  expect(new Set(names).size).toBe(names.length);
  expect(cardName(structuredClone(first))).toBe(names[0]);
  expect(names[0]).toMatch(/^[0-9a-f]{10}$/u);
});

test("a build says how many were drawn, and nothing where all were there", () => {
  expect(progressLine({ pictures: 35, drawn: 33 }, 0.84)).toBe("cards: 35 of 35, 33 drawn in 0.8 s");
  expect(progressLine({ pictures: 35, drawn: 0 }, 0.84)).toBeUndefined();
});
