import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { distOf, readPages } from "./read-site.ts";

/** Bytes: the page with its figures. */
const limit = 30_000;

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
