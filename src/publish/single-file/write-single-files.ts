import { allParts } from "../../parts/all-parts.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { addressesAt, paths, type Addresses } from "../addresses.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import { singleFile } from "./single-file.ts";

/** Writes, beside each story's built page, the same page in one file. Goes after whatever else changes built pages. */
export function singleFiles(): AstroIntegration {
  let site: { root: string; at: Addresses } | undefined;
  return {
    name: "single-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        const origin = config.site === undefined ? undefined : new URL(config.site);
        site = { root: fileURLToPath(config.root), at: addressesAt(origin, config.base) };
      },
      "astro:build:done": ({ dir }) => {
        if (!site) return;
        const { root, at } = site;
        const read = (below: string): Buffer => readFileSync(new URL(below, dir));
        for (const story of compileContent(readContent(root), { parts: allParts }).stories) {
          const page = read(`${paths.story(story.slug)}index.html`).toString("utf8");
          writeFileSync(new URL(paths.singleFile(story.slug), dir), singleFile(page, { story, at, read }));
        }
      },
    },
  };
}
