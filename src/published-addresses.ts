import { citationTypes, paths } from "./addresses.ts";
import { figureIds } from "./figures/figure-ids.ts";
import { fragmentsOf, readPublicId, type PublicId } from "./story/published/public-id.ts";
import { publicIds, type Surroundings } from "./story/published/public-ids.ts";
import type { Story } from "./story/story.ts";

/** An address that has moved, and where it leads; both below the site's base, without a slash before them. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Every address of a story that links may lead to: its page, fragments of it, pages of claims and figures, and their
 * files; below the site's base, sorted.
 */
export function publicAddresses(story: Story, surroundings: Surroundings = { figures: figureIds }): string[] {
  const addresses = publicIds(story, surroundings).flatMap((id) => [
    ...pagesOf(story.slug, id),
    ...fragmentsOf(id).map((fragment) => `${paths.story(story.slug)}#${fragment}`),
  ]);
  return addresses.toSorted();
}

/**
 * Where pages and files that have moved lead to, for hosts that redirect; fragments are never sent to a host.
 * Claims and figures with a new name are followed, and whole stories in a folder with a new name.
 */
export function redirectsOf(stories: readonly Story[]): Redirect[] {
  return stories.flatMap((story) => {
    const oldSlugs = story.moved.flatMap(({ from, to }) => {
      const [old, current] = [readPublicId(from), readPublicId(to)];
      return old?.kind === "story" && current?.kind === "story" ? [old.name] : [];
    });
    const ids = publicIds(story, { figures: figureIds });
    const keptBelow = (slug: string): Redirect[] =>
      ids.flatMap((id) => pairs(pagesOf(slug, isStory(id) ? `story:${slug}` : id), pagesOf(story.slug, id)));
    return [story.slug, ...oldSlugs].flatMap((slug) => [
      ...(slug === story.slug ? [] : keptBelow(slug)),
      ...story.moved
        .filter(({ from }) => !isStory(from))
        .flatMap(({ from, to }) => movedBelow(slug, story.slug, from, to)),
    ]);
  });
}

/** Pages that have moved: what is to stand at each old address where the host cannot redirect. */
export const movedPages = (stories: readonly Story[]): Redirect[] =>
  redirectsOf(stories).filter(({ from }) => from.endsWith("/"));

const isStory = (id: PublicId): boolean => readPublicId(id)?.kind === "story";

/** Like leads to like, page to page and file to file; what has become another kind of thing leads to its place. */
function movedBelow(oldSlug: string, slug: string, from: PublicId, to: PublicId): Redirect[] {
  const old = pagesOf(oldSlug, from);
  if (readPublicId(from)?.kind === readPublicId(to)?.kind) return pairs(old, pagesOf(slug, to));
  const [fragment] = fragmentsOf(to);
  const place = `${paths.story(slug)}${fragment === undefined ? "" : `#${fragment}`}`;
  return old.map((page) => ({ from: page, to: place }));
}

const pairs = (old: readonly string[], current: readonly string[]): Redirect[] =>
  old.flatMap((from, index) => {
    const to = current[index];
    return to === undefined ? [] : [{ from, to }];
  });

/** The page of a thing and the files that go with it, in an order of their own for each kind. */
function pagesOf(slug: string, id: PublicId): string[] {
  const { kind, name = "" } = readPublicId(id) ?? {};
  if (kind === "claim")
    return [paths.claim(slug, name), ...citationTypes.map((type) => paths.citeClaim(slug, name, type))];
  if (kind === "figure") {
    const files = (["svg", "csv"] as const).map((type) => paths.figureFile(slug, name, type));
    return [paths.embed(slug, name), paths.oembed(slug, name), ...files];
  }
  if (kind !== "story") return [];
  const texts = [paths.storyJson, paths.annotations, paths.claimsCsv, paths.articleMarkdown, paths.storyMarkdown];
  return [
    paths.story(name),
    ...[...texts, paths.singleFile].map((path) => path(name)),
    ...citationTypes.map((type) => paths.cite(name, type)),
  ];
}
