import type { APIRoute } from "astro";
import { addressesAt, citationTypes, type CitationType } from "../../publish/addresses.ts";
import { citationFile } from "../../publish/cite/citation.ts";
import { claimPaths, storyPaths, type ClaimProps, type StoryProps } from "../_routes.ts";

/** For each story, and each claim of it, a file of each type. */
export async function getStaticPaths() {
  const stories = (await storyPaths()).map(({ params, props }) => ({ of: params.slug, props }));
  const claims = (await claimPaths()).map(({ params, props }) => ({
    of: `${params.slug}/claims/${params.claim}`,
    props,
  }));
  return [...stories, ...claims].flatMap(({ of, props }) =>
    citationTypes.map((type) => ({ params: { of, type }, props })),
  );
}

/** The story, or a claim of it, as something to cite. */
export const GET: APIRoute<StoryProps | ClaimProps, { type: CitationType }> = ({ params, props, site }) =>
  new Response(citationFile(params.type, { ...props, at: addressesAt(site) }));
