import type { ViteUserConfig } from "astro";

type Plugins = NonNullable<ViteUserConfig["plugins"]>;

const [id, resolved] = ["virtual:kept-stories", "\0virtual:kept-stories"];

/**
 * Makes the module by which pages are told which stories they need not make.
 * @param slugs names of the stories
 */
export const keptPlugin = (slugs: ReadonlySet<string>): Plugins[number] => ({
  name: "kept-stories",
  resolveId: (asked) => (asked === id ? resolved : undefined),
  load: (asked) => (asked === resolved ? `export const keptSlugs = ${JSON.stringify([...slugs])};` : undefined),
});
