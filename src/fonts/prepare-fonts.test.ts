import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { create, type Font } from "fontkitten";
import { expect, test } from "vitest";
import { readContent } from "../story/read-content.ts";
import { families } from "./families.ts";
import { fontFolder, prepareFonts } from "./prepare-fonts.ts";

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

const first = await prepareCopy();
const second = await prepareCopy();

test("the same content gives the same fonts and the same options in any folder", () => {
  expect(second.options).toBe(first.options);
  expect(second.fonts.map((font, index) => font.equals(first.fonts[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
});

test("both fonts together stay below 30 kB", () => {
  expect(first.fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThan(30_000);
});

test.each(families.map((family, index) => [family.name, index] as const))("%s draws every article", (_name, index) => {
  const files = Object.entries(readContent(root)).filter(([path]) => path.endsWith("/article.md"));
  const drawn = new Set(readFont(index).characterSet);
  const missing = files.flatMap(([, text]) =>
    Array.from(text).filter((character) => character >= " " && !drawn.has(character.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
});

test.each([
  ["Newsreader", 0, [400, 600]],
  ["Public Sans", 1, [400, 700]],
] as const)("%s keeps its weights as one axis", (_name, index, [min, max]) => {
  expect(readFont(index).variationAxes).toEqual({ wght: { name: "Weight", min, default: 400, max } });
});

/** One of the fonts made, read by other code than made it. */
function readFont(index: number): Font {
  const font = create(first.fonts[index] ?? Buffer.alloc(0));
  if (font.isCollection) throw new Error("A single font was expected.");
  return font;
}
