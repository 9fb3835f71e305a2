import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../publish/addresses.ts";
import { allParts } from "../../parts/all-parts.ts";
import { storyDocument } from "../../publish/data/story-document.ts";
import { storyPaths, type StoryProps } from "../../publish/story-paths.ts";
import { writeJson } from "../../views/data/json.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The story as data. */
export const GET: APIRoute<StoryProps> = (context) => {
  const { story, site } = context.props;
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(writeJson(storyDocument(story, site, allParts, at)), {
    headers: { "content-type": "application/json" },
  });
};
