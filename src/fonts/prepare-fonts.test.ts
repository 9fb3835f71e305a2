import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { create, type Font } from "fontkitten";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { readContent } from "../story/read-content.ts";
import { families } from "./families.ts";
import { fontFolder, prepareFonts } from "./prepare-fonts.ts";
import { subsetVariable } from "./subset-variable.ts";

vi.mock("./subset-variable.ts", { spy: true });
beforeEach(() => {
  vi.mocked(subsetVariable).mockClear();
});

const root = resolve(import.meta.dirname, "../..");
const content = readContent(root);
const parent = mkdtempSync(join(tmpdir(), "fonts-"));
afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** A copy of the project as far as fonts are concerned. */
function copyProject(): string {
  const copy = mkdtempSync(join(parent, "copy-"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const path of ["package-lock.json", "src/fonts"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  return copy;
}

const [first] = families;
if (!first) throw new Error("The page has no font.");
const firstFont = join(fontFolder, first.file);
const fontsOf = (copy: string): Buffer[] => families.map(({ file }) => readFileSync(join(copy, fontFolder, file)));

const made = copyProject();
const options = await prepareFonts(made, content);
const fonts = fontsOf(made);

test("the same content gives the same fonts and the same options in any folder", async () => {
  const other = copyProject();
  expect(await prepareFonts(other, content)).toEqual(options);
  expect(fontsOf(other).map((font, index) => font.equals(fonts[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
  expect(subsetVariable).toHaveBeenCalledTimes(2);
});

test("fonts that were made of the same are not cut again", async () => {
  expect(await prepareFonts(made, content)).toEqual(options);
  expect(subsetVariable).not.toHaveBeenCalled();
});

test.each<[string, number, (copy: string) => void]>([
  [
    "is cut short",
    1,
    (copy) => {
      truncateSync(join(copy, firstFont), 5_000);
    },
  ],
  [
    "is changed in some bytes",
    1,
    (copy) => {
      writeFileSync(join(copy, firstFont), readFileSync(join(copy, firstFont)).fill(0, 9_000, 9_100));
    },
  ],
  [
    "is lacking",
    1,
    (copy) => {
      rmSync(join(copy, firstFont));
    },
  ],
  [
    "has lost its seal",
    1,
    (copy) => {
      rmSync(join(copy, `${firstFont}.seal`));
    },
  ],
  [
    "was cut by other code",
    2,
    (copy) => {
      appendFileSync(join(copy, "src/fonts/sfnt.ts"), "// Changed.");
    },
  ],
  [
    "was cut by other versions of packages",
    2,
    (copy) => {
      appendFileSync(join(copy, "package-lock.json"), " ");
    },
  ],
])("a font that %s is cut anew", async (_what, cuts, change) => {
  const copy = copyProject();
  cpSync(join(made, fontFolder), join(copy, fontFolder), { recursive: true });
  change(copy);
  await prepareFonts(copy, content);
  expect(subsetVariable).toHaveBeenCalledTimes(cuts);
  expect(fontsOf(copy).map((font, index) => font.equals(fonts[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
});

test("a font is cut anew for a letter that the content lacked", async () => {
  const copy = copyProject();
  cpSync(join(made, fontFolder), join(copy, fontFolder), { recursive: true });
  await prepareFonts(copy, { ...content, "content/stories/other/article.md": "Ħ" });
  expect(subsetVariable).toHaveBeenCalledTimes(2);
});

test("both fonts together stay below 30 kB", () => {
  expect(fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThan(30_000);
});

test.each(families.map((family, index) => [family.name, index] as const))("%s draws every article", (_name, index) => {
  const files = Object.entries(content).filter(([path]) => path.endsWith("/article.md"));
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
  const font = create(fonts[index] ?? Buffer.alloc(0));
  if (font.isCollection) throw new Error("A single font was expected.");
  return font;
}
