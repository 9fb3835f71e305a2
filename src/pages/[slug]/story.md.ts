import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../publish/addresses.ts";
import { storyMarkdown } from "../../publish/markdown/story-markdown.ts";
import { storyPaths, type StoryProps } from "../../publish/story-paths.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The whole page as Markdown. */
export const GET: APIRoute<StoryProps> = (context) => {
  const { story, site } = context.props;
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(storyMarkdown(story, site, at), {
    headers: { "content-type": "text/markdown; charset=utf-8; variant=GFM" },
  });
};
