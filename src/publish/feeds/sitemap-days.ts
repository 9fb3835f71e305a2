import { paths, type Addresses } from "../addresses.ts";
import type { Content } from "../../story/compile-content.ts";
import { modifiedOn } from "../../story/derive/modified-on.ts";

/**
 * The pages to be found by search, each with the day its content last changed: stories, their claims, what there is to
 * reuse, and the front page once it is more than its one story. Embeds, moved pages and the one for wrong addresses
 * are left out.
 */
export function sitemapDays({ stories }: Pick<Content, "stories">, at: Addresses): Map<string, string> {
  const pages = stories.flatMap((story) => {
    const day = modifiedOn(story).start;
    const claims = story.claims.map(({ id }) => paths.claim(story.slug, id));
    return [paths.story(story.slug), paths.reuse(story.slug), ...claims].map((path) => [at.full(path), day] as const);
  });
  const latest = pages
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
  const front = stories.length > 1 && latest !== undefined ? [[at.full(""), latest] as const] : [];
  return new Map([...front, ...pages]);
}
