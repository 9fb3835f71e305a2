import { storyMarkdown } from "../../publish/markdown/story-markdown.ts";
import { file, storyPaths, type StoryProps } from "../_routes.ts";

export { storyPaths as getStaticPaths };

/** The whole page as Markdown. */
export const GET = file<StoryProps>("text/markdown; charset=utf-8; variant=GFM", ({ story, site, at }) =>
  storyMarkdown(story, site, at),
);
