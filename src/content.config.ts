import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { compileContent } from "./story/compile-content.ts";
import { contentPath, readContent } from "./story/read-content.ts";

/**
 * Checks all content at every build, never from a cache, and stops the build where anything is wrong.
 * The store holds the files as text: it can keep no object that refers back to itself, and a story is one; pages
 * compile it again from the same text.
 * In development a problem is printed, and the page keeps its last good state until the file is mended.
 */
function contentLoader(): Loader {
  const load = ({ config, store }: LoaderContext): void => {
    const files = readContent(fileURLToPath(config.root));
    compileContent(files);
    store.clear();
    store.set({ id: "content", data: { files } });
  };
  return {
    name: "content",
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
  content: defineCollection({
    loader: contentLoader(),
    schema: z.object({ files: z.record(z.string(), z.string()) }),
  }),
};
