import { articleMarkdown } from "../../publish/markdown/article-markdown.ts";
import { file, storyPaths, type StoryProps } from "../_routes.ts";

export { storyPaths as getStaticPaths };

/** The article alone as Markdown. */
export const GET = file<StoryProps>("text/markdown; charset=utf-8", ({ story, at }) => articleMarkdown(story, at));
