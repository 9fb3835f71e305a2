import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroUserConfig } from "astro";
import { fontProviders } from "astro/config";
import type { ContentFiles } from "../story/read-content.ts";
import { facesOf, type Face } from "./faces.ts";
import { families, type Family } from "./families.ts";
import { interfaceLetters } from "./interface-letters.ts";
import { fontSource } from "./packaged.ts";

type LocalProvider = ReturnType<typeof fontProviders.local>;
type FontOption = NonNullable<AstroUserConfig<never, never, [LocalProvider]>["fonts"]>[number];

/** Where the fonts are written, from the project's root. */
export const fontFolder = ".astro/page-fonts";

/**
 * Makes the page's fonts, cut down to what the content needs, and describes them for Astro's `fonts` option. A font that an
 * earlier build made of the same is left as it is: cutting both takes longer than all else that Astro waits for.
 * @param root path of the project's root folder, in whose `.astro` the fonts are kept
 * @param files the content
 * @throws where a font's package is not installed
 */
export async function prepareFonts(root: string, files: ContentFiles): Promise<FontOption[]> {
  mkdirSync(join(root, fontFolder), { recursive: true });
  const cutter = whatCuts(root);
  // The letters of the interface are as if they stood in a file of content.
  const texts = { ...files, "interface.md": interfaceLetters(root, files) };
  const made = families.map((family) => ({ family, faces: facesOf(family, texts, root) }));
  for (const { font: from, ...face } of made.flatMap(({ faces }) => faces)) {
    const file = join(root, fontFolder, face.file);
    const source = readFileSync(fontSource(root, from));
    const { weights, pinned, characters, unicodeRange } = face;
    // Only what is loaded by its range may have letters that join or carry marks: the main fonts are kept small.
    const subset = { weights, pinned, characters, ...(unicodeRange && { isScript: true }) };
    const sealOf = (font: Buffer): Buffer => seal([...cutter, source, JSON.stringify(subset), font]);
    if (isSealed(file, sealOf)) continue;
    // What cuts is two large programs, which nothing else needs.
    const { subsetVariable } = await import("./subset-variable.ts");
    const font = await subsetVariable(source, subset);
    writeWhole(file, font);
    writeWhole(sealFile(file), sealOf(font));
  }
  takeAway(root, new Set(made.flatMap(({ faces }) => faces).map(({ file }) => file)));
  return made.map(describe);
}

/** Takes fonts away that were made of other content, and that nothing needs. */
function takeAway(root: string, needed: ReadonlySet<string>): void {
  const names = readdirSync(join(root, fontFolder)).filter((name) => name.endsWith(".woff2") && !needed.has(name));
  for (const name of names.flatMap((file) => [file, sealFile(file)]))
    rmSync(join(root, fontFolder, name), { force: true });
}

/** All that decides how a font is cut: the code that does it, and the versions of what this uses. */
const whatCuts = (root: string): Buffer[] =>
  ["package-lock.json", "src/fonts/subset-variable.ts", "src/fonts/sfnt.ts"].map((file) =>
    readFileSync(join(root, file)),
  );

/** A hash of all that a font was made of and of the font itself, so that a broken one is told as well as an old one. */
function seal(parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(createHash("sha256").update(part).digest());
  return hash.digest();
}

const sealFile = (file: string): string => `${file}.seal`;

const isSealed = (file: string, sealOf: (font: Buffer) => Buffer): boolean =>
  existsSync(file) && existsSync(sealFile(file)) && readFileSync(sealFile(file)).equals(sealOf(readFileSync(file)));

function describe({ family, faces }: { family: Family; faces: readonly Face[] }): FontOption {
  const { name, cssVariable, fallbacks } = family;
  const [first, ...more] = faces.map(variantOf);
  if (!first) throw new Error(`Unexpected family ${name} without a font.`);
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    // Loaded early and used only if there in time: no letter ever moves, and no fallback has to be fitted.
    display: "optional",
    optimizedFallbacks: false,
    // The path is relative because Astro makes the family's name in CSS from it: the same on every machine.
    options: { variants: [first, ...more] },
  };
}

type Variant = NonNullable<FontOption["options"]>["variants"][number];

function variantOf({ file, weights: { min, max }, unicodeRange: [start, ...ranges] = [] }: Face): Variant {
  return {
    src: [`./${fontFolder}/${file}`],
    weight: `${min} ${max}`,
    style: "normal",
    ...(start !== undefined && { unicodeRange: [start, ...ranges] }),
  };
}

/**
 * Builds may run side by side: none may see a file half written by another. One that is there already is left alone, so
 * that a development server does not start anew because of it.
 */
function writeWhole(path: string, bytes: Buffer): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
