import type { APIContext } from "astro";
import { addressesAt, type CitationType } from "../addresses.ts";
import { getContent } from "../../get-content.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Claim, Story } from "../../story/story.ts";
import { citationFile } from "./citation.ts";

/** What a citation file is about: a claim, or the story where there is none. */
export interface CitationProps extends Record<string, unknown> {
  site: Site;
  story: Story;
  claim?: Claim;
}

/** A path for each story. */
export async function storyPaths(): Promise<{ params: { slug: string }; props: CitationProps }[]> {
  const { site, stories } = await getContent();
  return stories.map((story) => ({ params: { slug: story.slug }, props: { site, story } }));
}

/** A path for each claim of each story. */
export async function claimPaths(): Promise<{ params: { slug: string; claim: string }; props: CitationProps }[]> {
  const { site, stories } = await getContent();
  return stories.flatMap((story) =>
    story.claims.map((claim) => ({ params: { slug: story.slug, claim: claim.id }, props: { site, story, claim } })),
  );
}

/** One citation file, with its addresses as the site stands. */
export function citationResponse(
  type: CitationType,
  context: Pick<APIContext<CitationProps>, "props" | "site">,
): Response {
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(citationFile(type, { ...context.props, at }));
}
