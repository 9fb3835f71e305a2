import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { addressesAt } from "../addresses.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import { sitemapDays } from "./sitemap-days.ts";

/**
 * Writes `sitemap-index.xml` and the sitemaps it names, with the days on which the content changed.
 * @param root path of the project's root folder
 */
export function contentSitemap(root: string, { site, base }: { site: string; base: string }): AstroIntegration {
  // Asked for only once all is built: then the content is known to be good.
  let known: Map<string, string> | undefined;
  const days = () => (known ??= sitemapDays(compileContent(readContent(root)), addressesAt(new URL(site), base)));
  return sitemap({
    filter: (page) => days().has(page),
    serialize: (item) => {
      const lastmod = days().get(item.url);
      return lastmod === undefined ? undefined : { ...item, lastmod };
    },
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
}
