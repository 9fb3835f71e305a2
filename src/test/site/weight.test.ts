import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { pageBounds } from "../../bench/page-bounds.ts";
import { distOf, listFiles, readPages, type BuiltPage } from "./read-site.ts";

/**
 * Bytes: the page with its figures. It is to be 30,000. Drawings that are pictures without a style sheet, and the style of
 * paper, cost more than the works cited saved when they left the page.
 */
const limit = 31_500;
const elementLimit = pageBounds.elements.limit(0);
/** Bytes: all that a first visit fetches, as a host compresses it on the way. */
const wholeLimit = pageBounds.visitBytes.limit(0);
/** Bytes: one claim, useful by itself. */
const claimLimit = 8000;
/** Bytes: whatever runs on any page. */
const scriptLimit = 3000;

const readFile = (path: string): Buffer => readFileSync(join(distOf(), path));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The page of the story, which is the front page while there is one story. */
function storyPage(): BuiltPage {
  const page = readPages().find(({ file }) => file === "index.html");
  if (!page) throw new Error("The built site has no front page.");
  return page;
}

/** Addresses of what a page links to as style sheet, or fetches before it is complete. */
const fetchedBy = ({ elements }: BuiltPage, kinds: readonly string[]): string[] =>
  elements.flatMap(({ tagName, properties: { rel, href, src } }) => {
    const kind = tagName === "script" && src ? "script" : [rel].flat().join(" ");
    return kinds.includes(kind) ? [String(href ?? src)] : [];
  });

test("the first load without fonts is light", () => {
  const front = storyPage();
  const sheets = fetchedBy(front, ["stylesheet"]).map(readFile);
  const bytes = sum([front.html, ...sheets].map((text) => brotliCompressSync(text).length));
  console.log(`First load without fonts: ${bytes} bytes of ${limit}, by brotli`);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test("all that a first visit fetches is light", () => {
  const front = storyPage();
  const fetched = fetchedBy(front, ["stylesheet", "preload", "script", "icon"]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  // Fonts are compressed already, and hosts leave them as they are.
  const sizes = [front.html, ...fetched.filter((path) => !/\.(?:woff2|ico)$/u.test(path)).map(readFile)]
    .map((text) => brotliCompressSync(text, { params }).length)
    .concat(fetched.filter((path) => path.endsWith(".woff2")).map((path) => readFile(path).length));
  console.log(`First visit: ${sum(sizes)} bytes of ${wholeLimit}, by brotli at 5, with fonts`);
  expect(fetched.filter((path) => path.endsWith(".woff2")).length).toBe(2);
  expect(sum(sizes)).toBeLessThanOrEqual(wholeLimit);
});

test("the story's page has few elements", () => {
  const count = storyPage().elements.length;
  console.log(`Elements of the story's page: ${count} of ${elementLimit}`);
  expect(count).toBeLessThanOrEqual(elementLimit);
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
