import { expect, test } from "vitest";
import { mediansOf } from "./lighthouse.ts";

const categories = (score: number) =>
  Object.fromEntries(["performance", "accessibility", "best-practices", "seo"].map((name) => [name, { score }]));
const audits = (numericValue: number) =>
  Object.fromEntries(
    ["largest-contentful-paint", "total-blocking-time", "speed-index", "cumulative-layout-shift"].map((name) => [
      name,
      { numericValue },
    ]),
  );

test("of several runs each figure is the one in the middle, by itself", () => {
  const reports = [
    { categories: categories(0.9), audits: audits(900) },
    { categories: categories(1), audits: audits(1100) },
    { categories: categories(0.98), audits: audits(700) },
  ];
  const { performance, seo, speedIndex, blockingTime } = mediansOf(reports);
  expect({ performance, seo, speedIndex, blockingTime }).toEqual({
    performance: 98,
    seo: 98,
    speedIndex: 900,
    blockingTime: 900,
  });
});

test("what Lighthouse does not say is no figure", () => {
  expect(mediansOf([{ categories: {}, audits: {} }]).performance).toBeNaN();
});
