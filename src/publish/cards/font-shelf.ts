import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Renderer } from "@takumi-rs/core";
import { create } from "fontkitten";
import { sourceOf, type PackagedFont } from "../../fonts/packaged.ts";
import { codeOf } from "../../story/characters.ts";

/** The fonts of one renderer; each is read when first a text needs it. */
export interface FontShelf {
  /**
   * Makes the renderer know all fonts of a stack that a text needs.
   * @param stack fonts in order, of which the first with a letter draws it
   * @returns their names in the order of the stack, the characters that none of them has, and which draws each other one
   * @throws where a font's package is not installed
   */
  fetch: (
    text: string,
    stack: readonly PackagedFont[],
  ) => Promise<{ names: string[]; missing: string[]; fonts: ReadonlyMap<string, string> }>;
}

/**
 * What is said of characters that no font of a stack has.
 * @param where what follows them in the message, such as `, which no font of the cards has`
 */
export const tellMissing = (missing: readonly string[], where: string): string =>
  `Unexpected ${missing.map(named).join(", ")}${where}, expected other characters, or a font for them in src/fonts/companions.ts.`;

/** A character with its number, for those who do not see it either. */
const named = (character: string): string => `“${character}” (${codeOf(character)})`;

/** Characters that show nothing by themselves: they join letters, part them or turn their direction. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** An empty shelf for a renderer. */
export function createFontShelf(renderer: Renderer): FontShelf {
  // Built pages may stand anywhere, so packages are looked for from the project, not from this file.
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const onShelf = new Map<string, Promise<ReadonlySet<number>>>();
  const registered = new Map<string, Promise<unknown>>();

  const once = <Value>(
    known: Map<string, Promise<Value>>,
    name: string,
    make: () => Promise<Value>,
  ): Promise<Value> => {
    const value = known.get(name) ?? make();
    known.set(name, value);
    return value;
  };
  const read = (font: PackagedFont): Promise<Buffer> => readFile(resolve(sourceOf(font)));

  return {
    async fetch(text, stack) {
      let missing = [...new Set(text)].filter((character) => !invisible.test(character));
      const names: string[] = [];
      const fonts = new Map<string, string>();
      for (const font of stack) {
        if (missing.length === 0) break;
        const has = await once(onShelf, font.name, async () => fontCharacters(await read(font)));
        const left = missing.filter((character) => !has.has(character.codePointAt(0) ?? 0));
        if (left.length === missing.length) continue;
        for (const character of missing) if (!left.includes(character)) fonts.set(character, font.name);
        missing = left;
        names.push(font.name);
        await once(registered, font.name, async () =>
          renderer.registerFont({ name: font.name, data: await read(font) }),
        );
      }
      return { names, missing, fonts };
    },
  };
}

/** The code points a font has letters for. */
function fontCharacters(file: Buffer): ReadonlySet<number> {
  const font = create(file);
  if (font.isCollection) throw new Error("Unexpected collection of fonts in one file, expected a single font.");
  return new Set(font.characterSet);
}
