import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { addressesAt, paths, type Addresses } from "../addresses.ts";
import { modifiedOn } from "../../story/dates.ts";
import type { Content } from "../../story/compile-content.ts";
import type { ProjectContent } from "../project-content.ts";

/** Writes `sitemap-index.xml` and the sitemaps it names, with the days on which the content changed. */
export function contentSitemap(
  { compiled }: ProjectContent,
  { site, base }: { site: string; base: string },
): AstroIntegration {
  let known: Map<string, string> | undefined;
  const days = () => (known ??= sitemapDays(compiled(), addressesAt(new URL(site), base)));
  return sitemap({
    // Astro names the pages that it has rendered, which are not all: stories may be put back from an earlier build. The
    // package asks for the others only once all is built.
    get customPages() {
      return [...days().keys()];
    },
    filter: (page) => days().has(page),
    serialize: (item) => {
      const lastmod = days().get(item.url);
      return lastmod === undefined ? undefined : { ...item, lastmod };
    },
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
}

/**
 * The pages to be found by search, each with the day its content last changed: stories, their records and claims, what
 * there is to reuse, and the front page once it is more than its one story. Embeds, moved pages and the one for wrong addresses
 * are left out.
 */
export function sitemapDays({ stories }: Pick<Content, "stories">, at: Addresses): Map<string, string> {
  const pages = stories.flatMap((story) => {
    const day = modifiedOn(story).start;
    const claims = story.claims.map(({ id }) => paths.claim(story.slug, id));
    return [paths.story(story.slug), paths.record(story.slug), paths.reuse(story.slug), ...claims].map(
      (path) => [at.full(path), day] as const,
    );
  });
  const latest = pages
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
  const front = stories.length > 1 && latest !== undefined ? [[at.full(""), latest] as const] : [];
  return new Map([...front, ...pages]);
}
