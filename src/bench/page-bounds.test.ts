import { expect, test } from "vitest";
import { boundRows, pageBounds, type PageFigures } from "./page-bounds.ts";

const figures = (value: number): PageFigures =>
  Object.fromEntries(Object.keys(pageBounds).map((name) => [name, value])) as unknown as PageFigures;

/** What the row of a figure says, where the page and that of plain Astro have some value. */
function rowOf(name: keyof PageFigures, page: number, plain: number): (string | number)[] {
  const index = Object.keys(pageBounds).indexOf(name);
  return boundRows(figures(page), figures(plain))[index] ?? [];
}

test("a figure may be as large as its bound and no larger, whatever plain Astro has", () => {
  expect(rowOf("elements", 2400, 20)).toEqual(["elements", 2400, 2400, 20, "kept"]);
  expect(rowOf("elements", 2401, 9000).at(-1)).toBe("not kept");
});

test("a score may be no smaller than its bound", () => {
  expect(rowOf("seo", 100, 90).at(-1)).toBe("kept");
  expect(rowOf("seo", 99, 90).at(-1)).toBe("not kept");
});

test("times are bound by those of plain Astro", () => {
  expect(rowOf("blockingTime", 50, 20).slice(1)).toEqual([50, 50, 20, "kept"]);
  expect(rowOf("speedIndex", 1301, 1000).slice(1)).toEqual([1300, 1301, 1000, "not kept"]);
});

test("what could not be measured keeps no bound", () => {
  expect(rowOf("largestPaint", Number.NaN, 600).at(-1)).toBe("not kept");
});
