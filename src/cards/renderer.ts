import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Renderer } from "@takumi-rs/core";

/** Whole fonts: a card is drawn once and may hold any word, and the page's subset would leave holes. */
const fonts = {
  Newsreader: "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
  "Public Sans": "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
} as const;

let renderer: Promise<Renderer> | undefined;

/** The one renderer of this process, with its fonts; reading them takes longer than drawing. */
export function sharedRenderer(): Promise<Renderer> {
  return (renderer ??= createRenderer());
}

async function createRenderer(): Promise<Renderer> {
  const created = new Renderer();
  // Built pages may stand anywhere, so packages are looked for from the project, not from this file.
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  for (const [name, path] of Object.entries(fonts)) {
    await created.registerFont({ name, data: await readFile(resolve(path)) });
  }
  return created;
}
