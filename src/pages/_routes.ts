import { keptSlugs } from "virtual:kept-stories";
import type { APIRoute } from "astro";
import { getContent } from "../get-content.ts";
import { figureViewsOf } from "../publish/outline.ts";
import { addressesAt, type Addresses } from "../publish/addresses.ts";
import type { Site } from "../story/compile-site.ts";
import type { Claim } from "../story/story.ts";
import type { FigureView, ViewedStory } from "../views/view.ts";

export interface StoryProps extends Record<string, unknown> {
  story: ViewedStory;
  site: Site;
}

/** Whether a story's files are taken from an earlier build, so that none of them has to be made. */
export const isKept = ({ slug }: Pick<ViewedStory, "slug">): boolean => keptSlugs.includes(slug);

/** A path for each story that has to be made. */
export async function storyPaths(): Promise<{ params: { slug: string }; props: StoryProps }[]> {
  const { site, stories } = await getContent();
  const made = stories.filter((story) => !isKept(story));
  return made.map((story) => ({ params: { slug: story.slug }, props: { story, site } }));
}

export interface ClaimProps extends StoryProps {
  claim: Claim;
}

/** A path for each claim of these stories. */
export async function claimPaths(): Promise<{ params: { slug: string; claim: string }; props: ClaimProps }[]> {
  return (await storyPaths()).flatMap(({ params, props }) =>
    props.story.claims.map((claim) => ({ params: { ...params, claim: claim.id }, props: { ...props, claim } })),
  );
}

export interface FigureProps extends StoryProps {
  view: FigureView;
}

/** A path for each figure of these stories. */
export async function figurePaths(): Promise<{ params: { slug: string; figure: string }; props: FigureProps }[]> {
  return (await storyPaths()).flatMap(({ params, props }) =>
    figureViewsOf(props.story).map((view) => ({ params: { ...params, figure: view.id }, props: { ...props, view } })),
  );
}

/**
 * The route of a file.
 * @param type its media type
 * @param write what stands in it, made from the props of its path and from where the site stands
 */
export const file =
  <Props extends Record<string, unknown>>(
    type: string,
    write: (props: Props & { at: Addresses }) => string | Promise<string>,
  ): APIRoute<Props> =>
  async ({ props, site }) =>
    new Response(await write({ ...props, at: addressesAt(site) }), { headers: { "content-type": type } });
