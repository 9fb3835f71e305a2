import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../publish/addresses.ts";
import { claimsCsv } from "../../publish/data/claims-table.ts";
import { storyPaths, type StoryProps } from "../../publish/story-paths.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The claims as a table. */
export const GET: APIRoute<StoryProps> = (context) => {
  const { story } = context.props;
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(claimsCsv(story, at), {
    headers: { "content-type": "text/csv; charset=utf-8; header=present" },
  });
};
