import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { convert } from "fontverter";
import { expect, test } from "vitest";
import { readContent } from "../story/read-content.ts";
import { families } from "./families.ts";
import { fontFolder, prepareFonts } from "./prepare-fonts.ts";
import { readTables } from "./sfnt.ts";

const root = resolve(import.meta.dirname, "../..");

/** A copy of the project as far as fonts are concerned, and the fonts made in it. */
async function prepareCopy(): Promise<{ options: string; fonts: Buffer[] }> {
  const copy = mkdtempSync(join(tmpdir(), "fonts-"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const options = await prepareFonts(copy, readContent(root));
  const fonts = families.map(({ file }) => readFileSync(join(copy, fontFolder, file)));
  rmSync(copy, { recursive: true });
  return { options: JSON.stringify(options), fonts };
}

const [first, second] = await Promise.all([prepareCopy(), prepareCopy()]);

test("the same content gives the same fonts and the same options in any folder", () => {
  expect(second.options).toBe(first.options);
  expect(second.fonts.map((font, index) => font.equals(first.fonts[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
});

test("both fonts together stay below 30 kB", () => {
  expect(first.fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThan(30_000);
});

test.each(families.map((family, index) => [family.name, index] as const))(
  "%s draws every article",
  async (_name, index) => {
    const files = Object.entries(readContent(root)).filter(([path]) => path.endsWith("/article.md"));
    const drawn = await charactersOf(first.fonts[index] ?? Buffer.alloc(0));
    const missing = files.flatMap(([, text]) =>
      Array.from(text).filter((character) => character >= " " && !drawn.has(character)),
    );
    expect(missing).toEqual([]);
  },
);

test.each([
  ["Newsreader", 0, [400, 400, 600]],
  ["Public Sans", 1, [400, 400, 700]],
] as const)("%s keeps its weights as one axis", async (_name, index, weights) => {
  const axes = readTables(await convert(first.fonts[index] ?? Buffer.alloc(0), "truetype")).get("fvar");
  expect(axes?.readUInt16BE(8)).toBe(1);
  expect([20, 24, 28].map((offset) => axes?.readInt32BE(offset)).map((value) => (value ?? 0) / 65536)).toEqual(weights);
});

/** What a font's character map leads to, read from its segments (format 4), which cover what has four hex digits. */
async function charactersOf(font: Buffer): Promise<Set<string>> {
  const map = readTables(await convert(font, "truetype")).get("cmap") ?? Buffer.alloc(0);
  const offsets = Array.from({ length: map.readUInt16BE(2) }, (_, index) => map.readUInt32BE(8 + 8 * index));
  const start = offsets.find((offset) => map.readUInt16BE(offset) === 4) ?? NaN;
  const segments = map.readUInt16BE(start + 6) / 2;
  return new Set(
    Array.from({ length: segments }, (_, index) => {
      const end = map.readUInt16BE(start + 14 + 2 * index);
      const begin = map.readUInt16BE(start + 16 + 2 * (segments + index));
      return Array.from({ length: end - begin + 1 }, (_unused, step) => String.fromCodePoint(begin + step));
    }).flat(),
  );
}
