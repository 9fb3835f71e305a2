import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
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
/** The site's content without its words in other scripts, which have fonts of their own. */
const content = Object.fromEntries(
  Object.entries(readContent(root)).map(([path, text]) => [path, text.replaceAll(/\p{Script=Cyrillic}/gu, "")]),
);
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
  await prepareFonts(copy, { ...content, "content/stories/other/article.md": "é" });
  expect(subsetVariable).toHaveBeenCalledTimes(2);
});

test("letters of other scripts have a file each, which both families share where neither has them", async () => {
  const copy = copyProject();
  cpSync(join(made, fontFolder), join(copy, fontFolder), { recursive: true });
  const several = { ...content, "content/stories/other/notes.yaml": "Əliyev, İğdır: بريد، Щ" };
  const variants = (await prepareFonts(copy, several)).map((family) => family.options.variants);
  const filesOf = variants.map((some) =>
    some.map(
      ({ src: [source], unicodeRange }) =>
        `${typeof source === "string" ? basename(source) : ""} ${unicodeRange?.join(",") ?? ""}`,
    ),
  );
  const shared = ["noto-cyrillic.woff2 U+429", "noto-arabic.woff2 U+60C,U+628,U+62F,U+631,U+64A"];
  expect(filesOf).toEqual([
    ["newsreader.woff2 ", "newsreader-extended.woff2 U+11F,U+130,U+18F", ...shared],
    ["public-sans.woff2 ", "public-sans-extended.woff2 U+11F,U+130,U+18F", ...shared],
  ]);
  const arabic = create(readFileSync(join(copy, fontFolder, "noto-arabic.woff2")));
  expect(!arabic.isCollection && arabic.hasGlyphForCodePoint(0x62f)).toBe(true);
});

test("fonts of letters that the content has no more are taken away", async () => {
  const copy = copyProject();
  await prepareFonts(copy, { ...content, "content/stories/other/article.md": "ب" });
  expect(existsSync(join(copy, fontFolder, "noto-arabic.woff2"))).toBe(true);
  expect(await prepareFonts(copy, content)).toEqual(options);
  expect(readdirSync(join(copy, fontFolder)).toSorted()).toEqual(
    families.flatMap(({ file }) => [file, `${file}.seal`]).toSorted(),
  );
});

test("both fonts together stay below 30 kB", () => {
  expect(fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThan(30_000);
});

test.each(families.map((family, index) => [family.name, index] as const))("%s draws every article", (_name, index) => {
  const files = Object.entries(content).filter(([path]) => path.endsWith("/article.md"));
  const drawn = new Set(readFont(index).characterSet);
  const missing = files.flatMap(([, text]) =>
    Array.from(text.replaceAll(/^(?:url|published): .*$/gmu, "")).filter(
      (character) => character >= " " && !drawn.has(character.codePointAt(0) ?? 0),
    ),
  );
  expect(missing).toEqual([]);
});

test.each([
  ["Newsreader", 0, [400, 600]],
  ["Public Sans", 1, [400, 600]],
] as const)("%s keeps its weights as one axis", (_name, index, [min, max]) => {
  expect(readFont(index).variationAxes).toEqual({ wght: { name: "Weight", min, default: 400, max } });
});

/** One of the fonts made, read by other code than made it. */
function readFont(index: number): Font {
  const font = create(fonts[index] ?? Buffer.alloc(0));
  if (font.isCollection) throw new Error("A single font was expected.");
  return font;
}
