import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import type { ViewedContent } from "./get-content.ts";
import { contentIn } from "./publish/content-plugin.ts";
import { latestDay } from "./story/dates.ts";
import { contentPath } from "./story/read-content.ts";
import { viewed } from "./views/view.ts";

/** Milliseconds without a change after which content is read again. */
const quiet = 100;

/**
 * Checks all content at every build, never from a cache, and stops the build where anything is wrong.
 * In development a problem is printed, and the page keeps its last good state until the file is mended.
 */
function contentLoader(): Loader {
  const load = ({ config, store, watcher }: LoaderContext): void => {
    const opened = contentIn(config);
    // Only in development is there a watcher: what is still being written need not be listed as published.
    const project = watcher ? opened.reopen() : opened;
    const content = project.compile({ isPublication: watcher === undefined, today: latestDay(new Date()) });
    const viewedContent: ViewedContent = { ...content, stories: content.stories.map(viewed) };
    store.clear();
    // Astro looks through all that it stores and would never come to the end of a story, which refers back to itself;
    // into a map it does not look.
    store.set({ id: "content", data: { compiled: new Map([["content", viewedContent]]) } });
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
    schema: z.object({ compiled: z.custom<ReadonlyMap<string, ViewedContent>>() }),
  }),
};
