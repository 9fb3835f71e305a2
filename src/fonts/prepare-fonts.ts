import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroUserConfig } from "astro";
import { fontProviders } from "astro/config";
import type { ContentFiles } from "../story/read-content.ts";
import { families, fontSource, type Family } from "./families.ts";
import { subsetVariable } from "./subset-variable.ts";

type LocalProvider = ReturnType<typeof fontProviders.local>;
type FontOption = NonNullable<AstroUserConfig<never, never, [LocalProvider]>["fonts"]>[number];

/** Where the fonts are written, from the project's root. */
export const fontFolder = ".astro/page-fonts";

/**
 * Makes the page's fonts, cut down to what the content needs, and describes them for Astro's `fonts` option.
 * @param root path of the project's root folder, in whose `.astro` the fonts are kept
 * @param files the content
 * @throws where a font's package is not installed
 */
export async function prepareFonts(root: string, files: ContentFiles): Promise<FontOption[]> {
  mkdirSync(join(root, fontFolder), { recursive: true });
  for (const family of families) {
    const font = await subsetVariable(readFileSync(fontSource(root, family)), {
      ...family,
      characters: family.charactersOf(files),
    });
    writeWhole(join(root, fontFolder, family.file), font);
  }
  return families.map(describe);
}

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
