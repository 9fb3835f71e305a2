import type { AstroConfig, ViteUserConfig } from "astro";
import type { ProjectContent } from "./project-content.ts";

type Plugins = NonNullable<ViteUserConfig["plugins"]>;

const name = "project-content";

/**
 * Hands the project's content to the loader. Vite loads modules of its own beside those of Node, which share nothing;
 * what a plugin offers to others as its `api` is the same object for both.
 */
export const contentPlugin = (content: ProjectContent): Plugins[number] => ({ name, api: content });

/**
 * Takes out of Astro's configuration the content that the plugin hands over.
 * @throws where the plugin is not in it: a mistake of ours
 */
export function contentIn({ vite }: Pick<AstroConfig, "vite">): ProjectContent {
  for (const plugin of vite.plugins ?? []) {
    if (plugin && "api" in plugin && plugin.name === name) return plugin.api as ProjectContent;
  }
  throw new Error("The plugin that hands over the content is missing from the configuration.");
}
