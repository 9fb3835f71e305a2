import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Story } from "../story/story.ts";
import { addressesAt, paths, type Addresses } from "./addresses.ts";
import { writeCompact } from "./compact-html.ts";
import { finishPage } from "./finish-page.ts";
import { keptPlugin } from "./kept/kept-plugin.ts";
import { keptFolder, openKept, type KeptStories } from "./kept/kept-stories.ts";
import { storyKeys } from "./kept/story-key.ts";
import type { ProjectContent } from "./project-content.ts";
import { singleFile } from "./single-file/single-file.ts";
import { pageText, type PageText } from "./text-fragments/page-text.ts";
import { withWholeDates } from "./whole-dates.ts";

/**
 * Finishes all built pages in one pass: each is read once and written once, and of a story's page its single file is made
 * on the way. Stories of which nothing has changed are not built again: they are put back as they were finished before.
 * Goes before whatever else reads built pages.
 */
export function finishPages({ files, compiled }: ProjectContent): AstroIntegration {
  let site: { base: string; at: Addresses; kept: KeptStories } | undefined;
  return {
    name: "finish-pages",
    hooks: {
      "astro:config:setup": ({ command, config: { root, site: origin, base }, updateConfig }) => {
        const folder = fileURLToPath(root);
        const keys = command === "build" ? storyKeys(folder, files, [origin, base]) : new Map<string, string>();
        const kept = openKept(join(folder, keptFolder), keys);
        site = { base, at: addressesAt(origin === undefined ? undefined : new URL(origin), base), kept };
        updateConfig({ vite: { plugins: [keptPlugin(kept.slugs)] } });
      },
      "astro:build:done": ({ dir }) => {
        if (!site) return;
        const { kept, ...place } = site;
        const [folder, { stories }] = [fileURLToPath(dir), compiled()];
        kept.putBack(folder);
        finishFolders(folder, stories, place, kept.slugs);
        kept.keep(
          folder,
          stories.map(({ slug }) => slug),
        );
      },
    },
  };
}

/**
 * Finishes the pages in a folder, those of one story after those of another, so that only one story's are held at a time.
 * @param folder where the site has been built
 * @param finished names of folders in it whose pages are finished already
 * @throws what `finishPage` and `singleFile` throw
 */
export function finishFolders(
  folder: string,
  stories: readonly Pick<Story, "slug" | "language" | "checked">[],
  { base, at }: { base: string; at: Addresses },
  finished: ReadonlySet<string> = new Set(),
): void {
  const read = (below: string): Buffer => readFileSync(join(folder, below));
  const treeOf = (page: string): Root => withWholeDates(fromHtml(read(page).toString("utf8")));
  for (const [slug, pages] of pagesByFolder(folder)) {
    if (finished.has(slug)) continue;
    const trees = new Map(pages.map((page) => [page, treeOf(page)]));
    const texts = new Map<string, PageText>();
    const textAt = (address: string): PageText | undefined => {
      if (!address.startsWith(base)) return undefined;
      const page = `${address.slice(base.length)}index.html`;
      if (!existsSync(join(folder, page))) return undefined;
      const text = texts.get(page) ?? pageText(trees.get(page) ?? treeOf(page));
      texts.set(page, text);
      return text;
    };
    for (const [page, tree] of trees) {
      finishPage(tree, textAt);
      writeFileSync(join(folder, page), writeCompact(tree));
    }
    const [story, page] = [stories.find((each) => each.slug === slug), trees.get(`${paths.story(slug)}index.html`)];
    if (story && page) writeFileSync(join(folder, paths.singleFile(slug)), singleFile(page, { story, at, read }));
  }
}

/** All pages in a folder, by the name of the folder in it that they stand in; paths have `/`. */
function pagesByFolder(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll(sep, "/"));
  const pages = files.filter((file) => file.endsWith(".html")).toSorted();
  return Map.groupBy(pages, (page) => page.slice(0, Math.max(0, page.indexOf("/"))));
}
