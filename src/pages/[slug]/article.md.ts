import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../publish/addresses.ts";
import { articleMarkdown } from "../../publish/markdown/article-markdown.ts";
import { storyPaths, type StoryProps } from "../../publish/story-paths.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The article alone as Markdown. */
export const GET: APIRoute<StoryProps> = (context) => {
  const { story } = context.props;
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(articleMarkdown(story, at), {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
};
