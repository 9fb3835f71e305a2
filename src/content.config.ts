import { allParts } from "./parts/all-parts.ts";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { figureIds } from "./publish/outline.ts";
import { compileContent } from "./story/compile-content.ts";
import { latestDay } from "./story/dates.ts";
import { contentPath, readContent } from "./story/read-content.ts";

/** Milliseconds without a change after which content is read again. */
const quiet = 100;

/**
 * Checks all content at every build, never from a cache, and stops the build where anything is wrong.
 * The store holds the files as text: it can keep no object that refers back to itself, and a story is one; pages
 * compile it again from the same text.
 * In development a problem is printed, and the page keeps its last good state until the file is mended.
 */
function contentLoader(): Loader {
  const load = ({ config, store, watcher }: LoaderContext): void => {
    const files = readContent(fileURLToPath(config.root));
    // Only in development is there a watcher: what is still being written need not be listed as published.
    const today = latestDay(new Date());
    compileContent(files, { parts: allParts, figures: figureIds, isPublication: watcher === undefined, today });
    store.clear();
    store.set({ id: "content", data: { files } });
  };
  const reload = (context: LoaderContext): void => {
    try {
      load(context);
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    name: "content",
    load: (context) => {
      load(context);
      const folder = join(fileURLToPath(context.config.root), contentPath);
      context.watcher?.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      context.watcher?.on("all", (_event, path) => {
        if (!path.startsWith(folder)) return;
        // An editor may empty a file before it writes it: what is read is what stands there when it is quiet again.
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          reload(context);
        }, quiet);
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
