import { allKinds } from "../parts/all-parts.ts";
import { citationTypes, figureTypes, paths } from "./addresses.ts";
import { showing } from "./outline.ts";
import { isOnRecord, placeBelow } from "./places.ts";
import type { WithdrawnStory } from "../story/compile-withdrawn.ts";
import { fragmentsOf, splitId, type PublicId } from "../story/kinds.ts";
import { publicIds, type Surroundings } from "../story/published/public-ids.ts";
import { figuresOf } from "../story/showing.ts";
import type { Story } from "../story/story.ts";

/** An address that has moved, and where it leads; both below the site's base, without a slash before them. */
export interface Redirect {
  from: string;
  /** May end in a fragment, before which a query goes. */
  to: string;
  /** Whether all that stands below `from` has moved along, each file to its own place below `to`. */
  isTree?: true;
}

/**
 * Every address of a story that links may lead to: its page, fragments of it, pages of claims and figures, and their
 * files; below the site's base, sorted.
 */
export function publicAddresses(
  story: Story,
  surroundings: Surroundings = { figures: figuresOf(showing, story) },
  kinds = allKinds,
): string[] {
  const addresses = publicIds(story, surroundings).flatMap((id) => [
    ...pagesOf(story.slug, id),
    ...fragmentsOf(id, kinds).flatMap((fragment) => [
      `${paths.story(story.slug)}#${fragment}`,
      ...(isOnRecord(fragment) ? [`${paths.record(story.slug)}#${fragment}`] : []),
    ]),
  ]);
  const isThere = (path: string): boolean => story.notes.length > 0 || path !== paths.annotations(story.slug);
  return addresses.filter(isThere).toSorted();
}

/**
 * Where pages and files that have moved lead to, for hosts that redirect; fragments are never sent to a host. Claims and
 * figures with a new name are followed, and a story in a folder with a new name as a whole.
 */
export function redirectsOf(stories: readonly Story[]): Redirect[] {
  return stories.flatMap((story) => [
    ...movedBelow(story.slug, story),
    ...oldSlugs(story).map((slug): Redirect => ({
      from: paths.story(slug),
      to: paths.story(story.slug),
      isTree: true,
    })),
  ]);
}

/** Pages that have moved, one by one: what is to stand at each old address where a host does not redirect. */
export function movedPages(stories: readonly Story[]): Redirect[] {
  const all = stories.flatMap((story) => {
    const ids = publicIds(story, { figures: figuresOf(showing, story) });
    const keptBelow = (slug: string): Redirect[] =>
      ids.flatMap((id) => pairs(pagesOf(slug, isStory(id) ? `story:${slug}` : id), pagesOf(story.slug, id)));
    return [
      ...movedBelow(story.slug, story),
      ...oldSlugs(story).flatMap((slug) => [...keptBelow(slug), ...movedBelow(slug, story)]),
    ];
  });
  return all.filter(({ from }) => from.endsWith("/"));
}

/** Every page that a story had which was withdrawn, also under the names that the story had before. */
export function withdrawnPages({ slug, published }: Pick<WithdrawnStory, "slug" | "published">): string[] {
  const slugs = published.filter(isStory).map((id) => splitId(id).name);
  const pages = [...new Set([slug, ...slugs])].flatMap((name) =>
    [`story:${name}` as const, ...published.filter((id) => !isStory(id))].flatMap((id) => pagesOf(name, id)),
  );
  return pages.filter((page) => page.endsWith("/"));
}

/** What a story was called before. */
const oldSlugs = ({ moved }: Story): string[] =>
  moved.flatMap(({ from, to }) => {
    const [old, current] = [splitId(from), splitId(to)];
    return old.kind === "story" && current.kind === "story" ? [old.name] : [];
  });

/** What has another name now, as it was called below a name of the story's. */
const movedBelow = (oldSlug: string, { slug, moved }: Story): Redirect[] =>
  moved.filter(({ from }) => !isStory(from)).flatMap(({ from, to }) => stepsOf(oldSlug, slug, from, to));

/** Whether a public id is that of a story as a whole. */
export const isStory = (id: PublicId): boolean => splitId(id).kind === "story";

/** Like leads to like, page to page and file to file; what has become another kind of thing leads to its place. */
function stepsOf(oldSlug: string, slug: string, from: PublicId, to: PublicId): Redirect[] {
  const old = pagesOf(oldSlug, from);
  if (splitId(from).kind === splitId(to).kind) return pairs(old, pagesOf(slug, to));
  const [fragment] = fragmentsOf(to, allKinds);
  const place = fragment === undefined ? paths.story(slug) : placeBelow(slug, fragment);
  return old.map((page) => ({ from: page, to: place }));
}

const pairs = (old: readonly string[], current: readonly string[]): Redirect[] =>
  old.flatMap((from, index) => {
    const to = current[index];
    return to === undefined ? [] : [{ from, to }];
  });

/** The page of a thing and the files that go with it, in an order of their own for each kind. */
function pagesOf(slug: string, id: PublicId): string[] {
  const { kind, name } = splitId(id);
  if (kind === "claim")
    return [paths.claim(slug, name), ...citationTypes.map((type) => paths.citeClaim(slug, name, type))];
  if (kind === "figure") {
    const files = figureTypes.map((type) => paths.figureFile(slug, name, type));
    return [paths.embed(slug, name), paths.oembed(slug, name), ...files];
  }
  if (kind !== "story") return [];
  const texts = [paths.storyJson, paths.annotations, paths.claimsCsv, paths.articleMarkdown, paths.storyMarkdown];
  return [
    paths.story(name),
    paths.reuse(name),
    paths.record(name),
    ...[...texts, paths.singleFile].map((path) => path(name)),
    ...citationTypes.map((type) => paths.cite(name, type)),
  ];
}
