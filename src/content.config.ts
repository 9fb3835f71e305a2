import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { compileContent, type Content } from "./story/compile-content.ts";
import type { Site } from "./story/compile-site.ts";
import { contentPath } from "./story/load-folder.ts";
import type { Story } from "./story/story.ts";

/**
 * A loader that compiles all content anew at every build, never from a cache, and stops the build where anything is wrong.
 * In development a problem is printed, and the page keeps its last good state until the file is mended.
 */
function contentLoader(name: string, entriesOf: (content: Content) => [id: string, value: unknown][]): Loader {
  const load = ({ config, store }: LoaderContext): void => {
    const entries = entriesOf(compileContent(fileURLToPath(config.root)));
    store.clear();
    for (const [id, value] of entries) store.set({ id, data: { value } });
  };
  return {
    name,
    load: (context) => {
      load(context);
      const folder = join(fileURLToPath(context.config.root), contentPath);
      context.watcher?.add(folder);
      context.watcher?.on("all", (_event, path) => {
        if (!path.startsWith(folder)) return;
        try {
          load(context);
        } catch (error) {
          context.logger.error(error instanceof Error ? error.message : String(error));
        }
      });
      return Promise.resolve();
    },
  };
}

export const collections = {
  stories: defineCollection({
    loader: contentLoader("stories", ({ stories }) => stories.map((story) => [story.slug, story])),
    schema: z.object({ value: z.custom<Story>() }),
  }),
  site: defineCollection({
    loader: contentLoader("site", ({ site }) => [["site", site]]),
    schema: z.object({ value: z.custom<Site>() }),
  }),
};
