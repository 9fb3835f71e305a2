import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroUserConfig } from "astro";
import { fontProviders } from "astro/config";
import type { ContentFiles } from "../story/read-content.ts";
import { families, fontSource, type Family } from "./families.ts";

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
  for (const family of families) {
    const file = join(root, fontFolder, family.file);
    const source = readFileSync(fontSource(root, family));
    const { weights, pinned, charactersOf } = family;
    const subset = { weights, pinned, characters: charactersOf(files) };
    const sealOf = (font: Buffer): Buffer => seal([...cutter, source, JSON.stringify(subset), font]);
    if (isSealed(file, sealOf)) continue;
    // What cuts is two large programs, which nothing else needs.
    const { subsetVariable } = await import("./subset-variable.ts");
    const font = await subsetVariable(source, subset);
    writeWhole(file, font);
    writeWhole(sealFile(file), sealOf(font));
  }
  return families.map(describe);
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

function describe({ name, cssVariable, file, fallbacks, weights: { min, max } }: Family): FontOption {
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    // Loaded early and used only if there in time: no letter ever moves, and no fallback has to be fitted.
    display: "optional",
    optimizedFallbacks: false,
    // The path is relative because Astro makes the family's name in CSS from it: the same on every machine.
    options: { variants: [{ src: [`./${fontFolder}/${file}`], weight: `${min} ${max}`, style: "normal" }] },
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
